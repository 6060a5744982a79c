import type { DocumentType } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { scanDirectives, type FoundDirective } from './scan-directives.ts';
import type { Standing } from './template-check.ts';

const headerCure =
  'Write below it: | What is asked | Law | Where this document meets it |, and a line | --- | --- | --- |';

/** Checks a `::coverage-table` line and the lines below it; gives each problem with its cure. */
export function checkCoverageTable(
  { line, label }: FoundDirective,
  text: string,
): readonly [problem: string, cure: string][] {
  const below = text.split('\n').slice(line);
  const start = below.findIndex((each) => each.trim() !== '');
  const table = start === -1 ? [] : below.slice(start);
  const length = table.findIndex((each) => !each.trim().startsWith('|'));
  const [header = '', ...rest] = length === -1 ? table : table.slice(0, length);
  const problems: [string, string][] = [];
  if (label.trim() === '')
    problems.push([
      'A "::coverage-table" has no words for a requirement that is not met',
      'Write them in square brackets after the name: ::coverage-table[Not met in this document.]',
    ]);
  const columns = header.split('|').length - 2;
  if (columns !== 3)
    problems.push(['A "::coverage-table" is not followed by a table header of three columns', headerCure]);
  else if (rest.slice(1).some((each) => each.trim() !== ''))
    problems.push([
      'The rows of a "::coverage-table" are filled in by themselves',
      'Take out the rows below the header, or write "::table" for a table of your own',
    ]);
  return problems;
}

/** Checks that a document type with a `::coverage-table` has a requirement to show in it. */
export function checkEmptyCoverage(
  { id, requirements }: DocumentType,
  stands: readonly Standing[],
): readonly ContentProblem[] {
  if (requirements.length > 0) return [];
  return stands.flatMap(({ file: { path, text } }) =>
    scanDirectives(text).flatMap((found) =>
      'closes' in found || found.name !== 'coverage-table'
        ? []
        : [
            {
              path,
              line: found.line,
              problem: `No requirement applies to "${id}", so its "::coverage-table" is empty`,
              cure: `Write "${id}" in appliesTo of the requirements in content/requirements that it meets, or take the table out`,
            },
          ],
    ),
  );
}
