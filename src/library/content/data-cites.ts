import type { Basis } from '../../assembly/index.ts';
import type { Citation } from './citation.ts';
import type { Content } from './read-content.ts';
import type { Entry } from './read-folder.ts';

/** The citations of one data entry, with its basis where it has one. */
export interface DataCites {
  readonly path: string;
  readonly line: number;
  /** What the entry is, in words, and where a reader finds it. */
  readonly name: string;
  readonly address: string;
  readonly basis: Basis | undefined;
  readonly cites: readonly Citation[];
}

/** Takes the content and gives the citations that stand in data files, entry by entry. */
export function dataCites({ requirements, glossary, counties, timeline, clocks }: Omit<Content, 'pages'>): DataCites[] {
  const one = <T>(
    entry: Entry<T>,
    name: string,
    address: string,
    cites: readonly Citation[] | undefined,
    basis?: Basis,
  ): DataCites => ({ path: entry.path, line: entry.lineOf(['cites']), name, address, basis, cites: cites ?? [] });
  return [
    ...[...requirements.values()].map((entry) =>
      one(entry, entry.value.title, `/reference/requirements/#${entry.key}`, entry.value.cites, entry.value.basis),
    ),
    ...[...glossary.values()].map((entry) =>
      one(entry, entry.value.term, `/reference/glossary/#${entry.key}`, entry.value.cites),
    ),
    ...[...counties.values()].map((entry) =>
      one(entry, `${entry.value.name} County`, `/reference/counties/#${entry.key}`, [
        ...(entry.value.tier2015?.cites ?? []),
        ...(entry.value.evidence ?? []).flatMap(({ cites }) => cites ?? []),
      ]),
    ),
    ...timeline.map((entry) => one(entry, entry.value.title, '/background/timeline/', entry.value.cites)),
    ...clocks.map((entry) =>
      one(entry, entry.value.duty, `/reference/clocks/#${entry.value.key}`, entry.value.cites, entry.value.basis),
    ),
  ];
}
