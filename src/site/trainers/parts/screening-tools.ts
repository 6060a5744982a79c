import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ScreeningTools } from '../../../library/competencies/screening-tools.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { citeSeries } from '../../render/cite-series.ts';
import type { DataList } from '../../render/data-lists.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { basisLabel } from '../../render/basis-label.ts';
import { basedList } from './based-list.ts';

type Tool = ScreeningTools['tools'][number];

/** Takes the comparison and the sources; gives the rules, California's memo, the tools as their owners publish them, reviews, questions for a county and what was not found. */
export function screeningTools(data: ScreeningTools, sources: Content['sources']): DataList {
  const { rules, note, california, tools, reviews, choosing, notFound } = data;
  const part = (id: string, words: string, ...children: readonly Element[]) =>
    h('section', { 'aria-labelledby': id }, [h('h2', { id }, words), ...children]);
  return {
    element: h('div', [
      part('rules', 'Four rules', basedList(rules, sources)),
      part('california', 'What California published', basedList(california, sources)),
      part('tools', 'The tools, by what their owners publish', h('p', note), toolTable(tools, sources)),
      part(
        'tested',
        'What was tested, and limits',
        ...tools
          .filter(({ tested, limits }) => tested.length + limits.length > 0)
          .map((tool) => testedPart(tool, sources)),
      ),
      part('reviews', 'Reviews across tools', basedList(reviews, sources)),
      part(
        'choosing',
        'Questions for a county that chooses',
        h('p', [basisLabel('our suggestion')]),
        h(
          'ul',
          choosing.map((line) => h('li', line)),
        ),
      ),
      part(
        'not-found',
        'What we looked for and did not find',
        h(
          'ul',
          notFound.map((line) => h('li', line)),
        ),
      ),
    ]),
    cites: [
      ...rules.flatMap(({ cites }) => cites ?? []),
      ...california.flatMap(({ cites }) => cites),
      ...tools.flatMap(({ cites, tested, limits }) => [
        ...cites,
        ...[...tested, ...limits].flatMap((fact) => fact.cites),
      ]),
      ...reviews.flatMap(({ cites }) => cites),
    ].map(({ source }) => source),
  };
}

function toolTable(tools: readonly Tool[], sources: Content['sources']): Element {
  return stackedTable(
    'Screening tools',
    ['Tool', 'Setting', 'Ages', 'Covers', 'How it is used', 'Training', 'Terms of use'],
    tools.map(({ key, name, owner, setting, ages, covers, how, training, terms, cites }) => ({
      properties: { id: key },
      cells: [
        [name, h('span', { class: 'facts tool-owner' }, [`${owner}. `, ...citeSeries(cites, sources)])],
        setting,
        ages,
        covers,
        how,
        training,
        terms,
      ],
    })),
    { class: 'screening' },
  );
}

function testedPart({ key, name, tested, limits }: Tool, sources: Content['sources']): Element {
  return h('section', { 'aria-labelledby': `tested-${key}` }, [
    h('h3', { id: `tested-${key}` }, name),
    basedList([...tested, ...limits.map(({ text, cites }) => ({ text: `Limit: ${text}`, cites }))], sources),
  ]);
}
