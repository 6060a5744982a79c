import { highestGrade, readGrades } from '../src/library/content/read-grades.ts';

// Prints each page's school grade (Flesch-Kincaid, legal terms and citations apart), the hardest first, and exits 1 when the average is too high.
const { pages, average } = readGrades(process.cwd());
for (const { path, grade } of pages.toSorted((a, b) => b.grade - a.grade))
  console.log(`${grade.toFixed(1).padStart(5)}  ${path}`);
console.log(`Average: grade ${average.toFixed(1)} over ${pages.length} pages (at most ${highestGrade})`);
process.exitCode = average <= highestGrade ? 0 : 1;
