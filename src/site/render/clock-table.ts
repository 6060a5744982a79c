import type { Clock } from '../../library/content/clock.ts';
import type { Content } from '../../library/content/read-content.ts';
import { h } from 'hastscript';
import { basisLabel } from './basis-label.ts';
import { citeSeries } from './cite-series.ts';
import type { DataList } from './data-lists.ts';
import { stackedTable, type StackedRow } from './stacked-table.ts';
import { capital, series } from './words.ts';

/** Takes the content and an area, or none for all; gives the table of time limits: what starts each, what is due, by whom, to whom and within how long. */
export function clockTable({ clocks, sources }: Pick<Content, 'clocks' | 'sources'>, area?: string): DataList {
  const chosen = clocks.map(({ value }) => value).filter((clock) => !area || clock.area === area);
  return {
    element: stackedTable(
      'Time limits',
      ['When', 'Within', 'Who', 'Does what', 'Why'],
      chosen.map((clock) => clockRow(clock, sources)),
      { class: 'clocks' },
    ),
    cites: chosen.flatMap(({ cites }) => cites.map(({ source }) => source)),
  };
}

function clockRow(
  { key, event, within, who, duty, to, note, basis, cites, verified }: Clock,
  sources: Content['sources'],
): StackedRow {
  const facts = [...(to.length > 0 ? [`Tell: ${series(to)}.`] : []), ...(note ? [`Note: ${note}`] : [])];
  return {
    properties: { id: key },
    cells: [
      event,
      h('strong', capital(within)),
      capital(series(who)),
      [duty, ...facts.map((fact) => h('span', { class: 'facts' }, fact))],
      [basisLabel(basis), ' ', ...citeSeries(cites, sources), verified === 'partial' ? ' (read in part)' : ''],
    ],
  };
}
