import { checkTemplates } from '../src/library/check/check-templates.ts';
import { problemLines } from '../src/library/content/content-problem.ts';

// Prints every mistake in templates/ as `path:line: problem. Cure.` and exits 1 when there is any.
const problems = checkTemplates(process.cwd());
for (const line of problemLines(problems)) console.error(line);
console.log(
  problems.length === 0
    ? 'templates/: no problems'
    : `templates/: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
