import type { Element } from 'hast';
import { h } from 'hastscript';

/** The numbers shown for help now. Others are added only with a source and the day on which they were checked. */
const helpNumbers = [
  { when: 'Someone is in danger', name: '911', tel: '911' },
  {
    when: 'Help for someone who is trafficked',
    name: 'National Human Trafficking Hotline',
    number: '1-888-373-7888',
    tel: '+18883737888',
  },
  { when: 'Thoughts of suicide, or a crisis', name: '988', tel: '988' },
] as const;

/** Gives the numbers to call for help now, and what a mandated reporter calls. */
export function helpNumberList(): Element {
  return h('ul', { class: 'help-numbers' }, [
    ...helpNumbers.map((help) =>
      h('li', [
        `${help.when}: `,
        'number' in help ? `${help.name}, ` : '',
        h('a', { href: `tel:${help.tel}` }, 'number' in help ? help.number : help.name),
      ]),
    ),
    h(
      'li',
      'A mandated reporter who suspects abuse calls the county’s own child abuse hotline at once. This site takes no reports.',
    ),
  ]);
}
