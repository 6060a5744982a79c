import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress } from '../addresses.ts';

/** Takes the content; gives each domain with its summary and its statements by code and title. */
export function domainList({ domains }: Pick<CompetencyContent, 'domains'>): Element {
  return h(
    'div',
    { class: 'domain-list' },
    [...domains.values()].map(({ value: { code, title, summary, statements } }) =>
      h('section', { 'aria-labelledby': `domain-${code}` }, [
        h('h3', { id: `domain-${code}` }, h('a', { href: withBase(competencyAddress(code)) }, `${code} ${title}`)),
        h('p', summary),
        h(
          'ul',
          statements
            .filter(({ retired }) => !retired)
            .map((statement) =>
              h('li', [
                h('a', { href: withBase(competencyAddress(statement.code)) }, statement.code),
                ` ${statement.title}`,
              ]),
            ),
        ),
      ]),
    ),
  );
}
