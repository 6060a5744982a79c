import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { placedObjectives, placedStatements } from '../../library/competencies/statements.ts';
import { crosswalk } from '../../library/competencies/crosswalk.ts';
import { toCsv } from '../data/to-csv.ts';
import { kindWord, levelWords } from './plain-words.ts';
import { inFull, type Site } from './site.ts';

const join = (values: readonly string[]): string => values.join('; ');

/** Takes the content and the site; gives the statements as a table for spreadsheets. */
export function statementsCsv(content: CompetencyContent, site: Site): string {
  return toCsv(
    [
      'code',
      'uuid',
      'domain',
      'kind',
      'title',
      'statement',
      'levels',
      'roles',
      'basis',
      'sources',
      'needs',
      'requirements',
      'modules',
      'address',
      'retired',
    ],
    placedStatements(content).map(({ statement, domain }) => [
      statement.code,
      statement.uuid,
      domain.value.title,
      kindWord(statement.kind),
      statement.title,
      statement.text,
      levelWords(statement.levels),
      statement.roles === 'everyone' ? 'everyone' : join(statement.roles),
      statement.basis,
      join(statement.evidence.map(({ source }) => source)),
      join(statement.needs),
      join(statement.requirements),
      join(statement.modules),
      inFull(site, `/competencies/${statement.code.toLowerCase()}/`),
      statement.retired?.date ?? '',
    ]),
  );
}

/** Takes the content and the site; gives the training objectives as a table for spreadsheets. */
export function objectivesCsv(content: CompetencyContent, site: Site): string {
  return toCsv(
    ['code', 'uuid', 'module', 'objective', 'basis', 'sources', 'statements', 'address', 'retired'],
    placedObjectives(content).map(({ objective, module }) => [
      objective.code,
      objective.uuid,
      module.value.title,
      objective.text,
      objective.basis,
      join((objective.cites ?? []).map(({ source }) => source)),
      join(objective.statements),
      inFull(site, `/training/${module.key}/#${objective.code.toLowerCase()}`),
      objective.retired?.date ?? '',
    ]),
  );
}

/** Takes the content; gives the crosswalk of statements by modules as a table: objective codes in the cells, empty cells for gaps. */
export function crosswalkCsv(content: CompetencyContent): string {
  const { modules, rows } = crosswalk(content);
  return toCsv(
    ['code', 'title', ...modules],
    rows.map(({ code, title, cells }) => [code, title, ...cells.map((cell) => join(cell))]),
  );
}
