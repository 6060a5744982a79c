import type { Element } from 'hast';
import { h } from 'hastscript';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { stackedTable } from '../../render/stacked-table.ts';
import { withBase } from '../../with-base.ts';
import { competencyAddress } from '../addresses.ts';

/** Takes the content; gives a table of this site's domains by the peers whose parts were seen: the parts nearest to each domain. */
export function frameworksTable({ domains, frameworks }: Pick<CompetencyContent, 'domains' | 'frameworks'>): Element {
  const peers = frameworks.value.frameworks.filter(({ parts }) => parts.length > 0);
  return stackedTable(
    'Domains and peers',
    ['Domain of this site', ...peers.map(({ key, owner }) => shortNames[key] ?? owner)],
    [...domains.values()].map(({ value: { code, title } }) => ({
      cells: [
        [h('a', { href: withBase(competencyAddress(code)) }, code), ` ${title}`],
        ...peers.map(
          ({ parts }) =>
            parts
              .filter((part) => part.domains.includes(code))
              .map(({ label, about }) => `${label}: ${about}`)
              .join('; ') || 'No close match seen',
        ),
      ],
    })),
  );
}

/** Names that fit a column. */
const shortNames: Readonly<Record<string, string>> = {
  nhttac: 'NHTTAC',
  nctsn: 'NCTSN',
  washington: 'Washington',
  minnesota: 'Minnesota',
};
