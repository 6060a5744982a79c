import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { requirementAreas, type Requirement } from '../../library/content/requirement.ts';
import { basisLabel } from './basis-label.ts';
import { citeSeries } from './cite-series.ts';
import type { DataList } from './data-lists.ts';
import { dateInWords, keyInWords, series } from './words.ts';

/** Takes the content and an area, or none for all, and what to add to a duty by its key; gives the duties as a checklist that prints with a box to tick. */
export function requirementList(
  { requirements, sources }: Pick<Content, 'requirements' | 'sources'>,
  area?: string,
  added: (key: string) => Element | undefined = () => undefined,
): DataList {
  const chosen = [...requirements.values()].filter(({ value }) => !area || value.area === area);
  return {
    element: h(
      'ul',
      { class: 'checklist' },
      chosen.map(({ key, value }) =>
        requirementItem(key, value, sources, {
          area: area ? undefined : requirementAreas[value.area],
          added: added(key),
        }),
      ),
    ),
    cites: chosen.flatMap(({ value }) => value.cites.map(({ source }) => source)),
  };
}

/** Takes one duty by its key; gives its line in the checklist. `area` is named when the list mixes areas; `added` stands at its end. */
export function requirementItem(
  key: string,
  requirement: Requirement,
  sources: Content['sources'],
  { area, added }: { readonly area?: string | undefined; readonly added?: Element | undefined } = {},
): Element {
  const { title, duty, basis, binds, who, since, cites, verified, note } = requirement;
  const facts = [
    `Binds ${binds}`,
    ...(since ? [`since ${dateInWords(since)}`] : []),
    ...(who.length > 0 ? [`carried out by ${series(who.map(keyInWords))}`] : []),
  ].join(', ');
  return h('li', { id: key, class: 'requirement' }, [
    h('span', { class: 'tick-box', 'aria-hidden': 'true' }),
    h('div', [
      h('p', { class: 'requirement-title' }, [
        h('strong', title),
        ...(area ? [' ', h('span', { class: 'area' }, area)] : []),
      ]),
      h('p', duty),
      h('p', { class: 'facts' }, [
        basisLabel(basis),
        ` ${facts}. `,
        ...citeSeries(cites, sources),
        verified === 'partial' ? ' (read in part)' : '',
        '.',
      ]),
      ...(note ? [h('p', { class: 'facts' }, `Note: ${note}`)] : []),
      ...(added ? [added] : []),
    ]),
  ]);
}
