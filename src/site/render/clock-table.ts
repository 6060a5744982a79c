import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { basisLabel } from './basis-label.ts';
import { citeSeries } from './cite-series.ts';
import type { DataList } from './data-lists.ts';
import { scrollBox } from './scroll-box.ts';
import { series } from './words.ts';

/** Takes the content and an area, or none for all; gives the table of time limits: what starts each, what is due, by whom, to whom and within how long. */
export function clockTable({ clocks, sources }: Pick<Content, 'clocks' | 'sources'>, area?: string): DataList {
  const chosen = clocks.map(({ value }) => value).filter((clock) => !area || clock.area === area);
  const table = h('table', { class: 'clocks' }, [
    h('thead', h('tr', ['When', 'Within', 'Who', 'Does what', 'Why'].map((name) => h('th', { scope: 'col' }, name)))),
    h('tbody', chosen.map((clock) => h('tr', { id: clock.key }, [
      h('td', clock.event),
      h('td', h('strong', clock.within)),
      h('td', series(clock.who)),
      h('td', [clock.duty, ...(clock.to.length > 0 ? [h('span', { class: 'facts' }, `Tell: ${series(clock.to)}.`)] : []), ...(clock.note ? [h('span', { class: 'facts' }, `Note: ${clock.note}`)] : [])]),
      h('td', [basisLabel(clock.basis), ' ', ...citeSeries(clock.cites, sources), clock.verified === 'partial' ? ' (read in part)' : '']),
    ]))),
  ]);
  return { element: scrollBox('Time limits', table), cites: chosen.flatMap(({ cites }) => cites.map(({ source }) => source)) };
}
