import type { Basis } from '../../assembly/index.ts';
import type { Entry } from '../content/read-folder.ts';
import type { Evidence } from './evidence.ts';
import { entriesWithText, type CompetencyContent } from './read-competencies.ts';

/** The sources named at one place of a data file, with the basis they must carry. */
export interface EvidenceUse {
  readonly path: string;
  readonly line: number;
  readonly basis: Basis | undefined;
  readonly cites: readonly string[];
}

/** Takes the content for trainers; gives every place where it names sources, found by the fields "evidence", "cites", "madeFrom" and "source". */
export function evidenceUses(content: CompetencyContent): readonly EvidenceUse[] {
  return entriesWithText(content).flatMap((entry) => usesIn(entry, entry.value, []));
}

const citing = ['evidence', 'cites', 'madeFrom'];

function usesIn(entry: Entry<unknown>, value: unknown, at: readonly PropertyKey[]): EvidenceUse[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => usesIn(entry, item, [...at, index]));
  if (typeof value !== 'object' || value === null) return [];
  const fields = Object.entries(value);
  const cited = fields.flatMap(([name, part]) =>
    citing.includes(name) ? (part as readonly Evidence[]).map(({ source }) => source) : [],
  );
  const owner = fields.flatMap(([name, part]) => (name === 'source' ? [String(part)] : []));
  const basis = fields.find(([name]) => name === 'basis')?.[1] as Basis | undefined;
  const here =
    cited.length + owner.length > 0 || basis
      ? [{ path: entry.path, line: entry.lineOf(at), basis, cites: [...cited, ...owner] }]
      : [];
  return [
    ...here,
    ...fields.flatMap(([name, part]) => (citing.includes(name) ? [] : usesIn(entry, part, [...at, name]))),
  ];
}
