import type { CompetencyContent } from './read-competencies.ts';
import { placedStatements } from './statements.ts';

/** One row of the crosswalk: a statement, and for each module the codes of the objectives that build it. */
export interface CrosswalkRow {
  readonly code: string;
  readonly title: string;
  readonly domain: string;
  readonly cells: readonly (readonly string[])[];
}

export interface Crosswalk {
  /** Keys of the modules: the columns, in the order of the catalog. */
  readonly modules: readonly string[];
  readonly rows: readonly CrosswalkRow[];
  /** Codes of statements that no module builds: shown, not hidden. */
  readonly gaps: readonly string[];
}

/** Takes the content and gives the matrix of statements in use by modules in use, with its gaps. */
export function crosswalk(content: Pick<CompetencyContent, 'domains' | 'modules'>): Crosswalk {
  const modules = [...content.modules.values()].filter(({ value }) => !value.retired);
  const rows = placedStatements(content)
    .filter(({ statement }) => !statement.retired)
    .map(({ statement, domain }) => ({
      code: statement.code,
      title: statement.title,
      domain: domain.value.code,
      cells: modules.map(({ value }) =>
        value.objectives
          .filter(({ retired, statements }) => !retired && statements.includes(statement.code))
          .map(({ code }) => code),
      ),
    }));
  return {
    modules: modules.map(({ key }) => key),
    rows,
    gaps: rows.filter(({ cells }) => cells.every((cell) => cell.length === 0)).map(({ code }) => code),
  };
}
