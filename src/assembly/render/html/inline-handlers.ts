import type { ElementContent } from 'hast';
import type { Inline } from '../../tree/nodes.ts';
import { anchor, element } from './elements.ts';

type Handler<T extends Inline['type']> = (
  node: Extract<Inline, { type: T }>,
) => ElementContent | readonly ElementContent[];

const handlers: { readonly [T in Inline['type']]: Handler<T> } = {
  text: ({ value }) => ({ type: 'text', value }),
  strong: ({ children }) => element('strong', {}, ...renderInlines(children)),
  emphasis: ({ children }) => element('em', {}, ...renderInlines(children)),
  break: () => element('br', {}),
  definedTerm: ({ children }) => element('strong', { className: ['term'] }, '“', ...renderInlines(children), '”'),
  answer: ({ at, lines, suggested }) =>
    element('mark', { className: suggested ? ['answer', 'suggested'] : ['answer'], dataAt: at }, ...withBreaks(lines)),
  blank: ({ at, label, required }) =>
    element(
      'a',
      { className: required ? ['blank'] : ['blank', 'optional'], href: `#question-${at}`, dataAt: at },
      `[${label}]`,
    ),
  cite: ({ source, text, url }) =>
    url
      ? element('a', { className: ['cite'], href: url, dataSource: source }, text)
      : element('span', { className: ['cite'], dataSource: source }, text),
  reference: ({ to, text }) => element('a', { className: ['reference'], href: `#${anchor(to)}` }, text),
  link: ({ url, children }) =>
    isSafeAddress(url) ? element('a', { href: url }, ...renderInlines(children)) : renderInlines(children),
  checkBox: ({ checked }) => element('span', { className: ['check-box'] }, checked ? '☒' : '☐'),
};

/** Running text as HTML. */
export function renderInlines(inlines: readonly Inline[]): ElementContent[] {
  return inlines.flatMap((inline) => (handlers[inline.type] as Handler<typeof inline.type>)(inline as never));
}

function withBreaks(lines: readonly string[]): (ElementContent | string)[] {
  return lines.flatMap((line, index) => (index === 0 ? [line] : [element('br', {}), line]));
}

/** Only these may be linked: anything else could run as a script. */
function isSafeAddress(url: string): boolean {
  return /^(?:https?:|mailto:|tel:|[/#])/i.test(url);
}
