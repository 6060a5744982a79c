import { checkContent } from '../src/library/content/check-content.ts';
import { problemLines } from '../src/library/content/content-problem.ts';

// Prints every mistake in content/ as `path:line: problem. Cure.` and exits 1 when there is any.
const problems = checkContent(process.cwd());
for (const line of problemLines(problems)) console.error(line);
console.log(
  problems.length === 0
    ? 'content/: no problems'
    : `content/: ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}`,
);
process.exitCode = problems.length === 0 ? 0 : 1;
