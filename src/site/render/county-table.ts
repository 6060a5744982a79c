import type { Element } from 'hast';
import { h } from 'hastscript';
import type { County } from '../../library/content/county.ts';
import type { Content } from '../../library/content/read-content.ts';
import { verifiedWords } from '../../library/content/verified.ts';
import { citeSeries } from './cite-series.ts';
import { stackedTable } from './stacked-table.ts';

const pactWords = { yes: 'Named', no: 'Not named', disputed: 'Sources disagree' } as const;

/** Takes the content; gives the 58 counties as a table in which the unknown is said to be unknown. A script adds sorting and a filter. */
export function countyTable({ counties, sources }: Pick<Content, 'counties' | 'sources'>): Element {
  const rows = [...counties.values()].map(({ key, value }) => ({
    properties: { id: key, 'data-pact': value.pact.named2015 },
    cells: [
      value.name,
      agency(value),
      value.tier2015 ? [`${value.tier2015.tier} `, ...citeSeries(value.tier2015.cites, sources)] : unknown(),
      // That a county was not named says the same of each: the page tells it once.
      [
        pactWords[value.pact.named2015],
        ...(value.pact.note && value.pact.named2015 !== 'no' ? [h('span', { class: 'facts' }, value.pact.note)] : []),
      ],
      evidence(value, sources),
    ],
  }));
  return stackedTable(
    'Counties',
    ['County', 'Child welfare agency', '2015 tier', 'PACT in 2015', 'What else is known'],
    rows,
    { id: 'counties', class: 'counties' },
  );
}

function agency({ agency: known }: County): (Element | string)[] {
  if (!known || known.verified === 'unverified') return [unknown()];
  return [
    h('a', { href: known.source, rel: 'noreferrer' }, known.name),
    known.verified === 'partial' ? ` (${verifiedWords.partial})` : '',
  ];
}

function evidence({ evidence: known }: County, sources: Content['sources']): (Element | string)[] {
  if (!known?.length) return [unknown()];
  return [
    h(
      'ul',
      known.map(({ text, cites, url }) =>
        h('li', [
          `${text} `,
          ...citeSeries(cites ?? [], sources),
          ...(url
            ? [h('a', { href: url, rel: 'noreferrer' }, `Source at ${new URL(url).hostname.replace(/^www\./, '')}`)]
            : []),
        ]),
      ),
    ),
  ];
}

function unknown(): Element {
  return h('span', { class: 'unknown' }, 'Not known');
}
