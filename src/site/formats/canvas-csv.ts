import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { toCsv } from '../data/to-csv.ts';
import { kindWord, levelWords } from './plain-words.ts';
import { inFull, type Site } from './site.ts';

const ratings = [
  ['2', 'Shown in practice'],
  ['1', 'In progress'],
  ['0', 'Not yet'],
] as const;
const mastery = '2';

/** Columns of Canvas's outcomes import; ratings stand last, as pairs of points and words. Source: Canvas LMS API documentation, outcomes_csv. */
export const canvasColumns = [
  'vendor_guid',
  'object_type',
  'title',
  'description',
  'display_name',
  'calculation_method',
  'calculation_int',
  'workflow_state',
  'parent_guids',
  'mastery_points',
  'ratings',
  ...Array.from({ length: ratings.length * 2 - 1 }, () => ''),
] as const;

const noRatings = Array.from({ length: ratings.length * 2 }, () => '');

/** Takes the content and the site; gives the statements as the CSV of outcomes that Canvas imports, each group before what it holds. */
export function canvasCsv(content: CompetencyContent, site: Site): string {
  const { competencies } = content.set.value;
  const root = `csec-${competencies.uuid}`;
  return toCsv(canvasColumns, [
    group(root, competencies.title, competencies.description, ''),
    ...[...content.domains.values()].flatMap(({ value: domain }) => [
      group(`csec-${domain.uuid}`, `${domain.code} ${domain.title}`, domain.summary, root),
      ...domain.statements.map((statement) => [
        `csec-${statement.uuid}`,
        'outcome',
        `${statement.code} ${statement.title}`,
        `${statement.text} (${kindWord(statement.kind)}. ${levelWords(statement.levels)}.) ${inFull(site, `/competencies/${statement.code.toLowerCase()}/`)}`,
        statement.code,
        'latest',
        '',
        statement.retired ? 'deleted' : 'active',
        `csec-${domain.uuid}`,
        mastery,
        ...ratings.flat(),
      ]),
    ]),
  ]);
}

function group(guid: string, title: string, description: string, parent: string): string[] {
  return [guid, 'group', title, description, '', '', '', 'active', parent, '', ...noRatings];
}
