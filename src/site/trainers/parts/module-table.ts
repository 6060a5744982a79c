import { h } from 'hastscript';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { Content } from '../../../library/content/read-content.ts';
import type { DataList } from '../../render/data-lists.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { citesAfter } from './evidence-list.ts';
import { moduleLink } from './links.ts';

/** Takes the content and the sources; gives the catalog of modules: what it is for, audience, published length and number of objectives. */
export function moduleTable(content: Pick<CompetencyContent, 'modules'>, sources: Content['sources']): DataList {
  const modules = [...content.modules.values()].filter(({ value }) => !value.retired);
  return {
    element: stackedTable(
      'Training modules',
      ['Module', 'For', 'Length as published', 'Objectives'],
      modules.map(({ key, value }) => ({
        properties: { id: key },
        cells: [
          [
            moduleLink(content, key),
            h('span', { class: 'facts' }, ` ${value.code}`),
            h('span', { class: 'module-summary' }, value.summary),
          ],
          value.audience,
          value.length.length === 0
            ? 'Not found'
            : value.length.flatMap(({ text, cites }, index) => [
                ...(index > 0 ? [' '] : []),
                text,
                ...citesAfter(cites, sources),
              ]),
          value.objectives.length === 0
            ? 'Their owners’'
            : String(value.objectives.filter(({ retired }) => !retired).length),
        ],
      })),
      { class: 'modules' },
    ),
    cites: modules.flatMap(({ value }) => value.length.flatMap(({ cites }) => cites.map(({ source }) => source))),
  };
}
