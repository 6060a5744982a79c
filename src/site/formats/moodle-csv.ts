import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { toCsv } from '../data/to-csv.ts';
import { kindWord, levelWords } from './plain-words.ts';
import { inFull, type Site } from './site.ts';

/** Columns of Moodle's competency framework import, in its order. Source: Moodle, admin/tool/lpimportcsv/classes/framework_importer.php. */
export const moodleColumns = [
  'Parent ID number',
  'ID number',
  'Short name',
  'Description',
  'Description format',
  'Scale values',
  'Scale configuration',
  'Rule type (optional)',
  'Rule outcome (optional)',
  'Rule config (optional)',
  'Cross-referenced competency ID numbers',
  'Exported ID (optional)',
  'Is framework',
  'Taxonomy',
] as const;

/** Moodle cuts ID numbers and short names at this length. */
const longest = 100;
const html = '1';
const scale = 'Not yet competent,Competent';
const scaleConfiguration = JSON.stringify([
  { scaleid: '1' },
  { id: 1, scaledefault: 1, proficient: 0 },
  { id: 2, scaledefault: 0, proficient: 1 },
]);

/** Takes the content and the site; gives the competency framework as the CSV that Moodle imports: a line for the framework, then domains and statements. */
export function moodleCsv(content: CompetencyContent, site: Site): string {
  const { competencies, version, isNot } = content.set.value;
  const framework = row(
    '',
    `CSEC-${version}`,
    competencies.title,
    `<p>${text(competencies.description)}</p><p>${text(isNot)}</p>`,
    { framework: true },
  );
  const rows = [...content.domains.values()].flatMap(({ value: domain }) => [
    row('', domain.code, `${domain.code} ${domain.title}`, `<p>${text(domain.summary)}</p>`),
    ...domain.statements
      .filter(({ retired }) => !retired)
      .map((statement) =>
        row(
          domain.code,
          statement.code,
          `${statement.code} ${statement.title}`,
          `<p>${text(statement.text)}</p><p>${text(`${kindWord(statement.kind)}. ${levelWords(statement.levels)}. Basis: ${statement.basis}.`)} ` +
            `<a href="${text(inFull(site, `/competencies/${statement.code.toLowerCase()}/`))}">Sources and history</a></p>`,
        ),
      ),
  ]);
  return toCsv(moodleColumns, [framework, ...rows]);
}

function row(parent: string, id: string, name: string, description: string, { framework = false } = {}): string[] {
  return [
    parent,
    id.slice(0, longest),
    cut(name),
    description,
    html,
    framework ? scale : '',
    framework ? scaleConfiguration : '',
    '',
    '',
    '',
    '',
    '',
    framework ? '1' : '',
    framework ? 'domain,competency,competency,competency' : '',
  ];
}

function cut(name: string): string {
  return name.length <= longest ? name : `${name.slice(0, longest - 1).trimEnd()}…`;
}

function text(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
