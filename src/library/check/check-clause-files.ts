import type { ContentProblem } from '../content/content-problem.ts';
import type { TemplateFile } from '../template-files.ts';

/** Clause files that no template puts in place. */
export function checkClauseFiles(
  files: Readonly<Record<string, TemplateFile>>,
  reached: ReadonlySet<string>,
): readonly ContentProblem[] {
  return Object.entries(files)
    .filter(([, { path }]) => !reached.has(path))
    .map(([name, { path }]) => ({
      path,
      line: 1,
      problem: 'No template uses this clause',
      cure: `Put it in place with {{> ${name}}}, or delete the file`,
    }));
}
