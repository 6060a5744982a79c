import { expect, test } from 'vitest';
import { parseBody } from './parse-page.ts';
import { highestGrade, readGrades } from './read-grades.ts';
import { gradeOf, sentencesOf } from './reading-level.ts';

const grade = (text: string, legalTerms: readonly string[] = []): number =>
  gradeOf(sentencesOf(parseBody(text)), new Set(legalTerms));

test('the grade is that of the published formula', () => {
  // 13 words, 24 syllables: an example that is often given, with grade 11.3.
  expect(grade('The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.')).toBeCloseTo(
    11.26,
    1,
  );
  expect(grade('The cat sat on the mat, and it slept all day.')).toBeLessThan(2);
});

test('a sentence written like a statute is too hard, and a legal term alone does not make it so', () => {
  expect(
    grade(
      'Notwithstanding any other provision of law, the department shall, in consultation with interested stakeholders, develop and disseminate to participating counties an allocation methodology for the distribution of available appropriations.',
    ),
  ).toBeGreaterThan(18);
  const plain = 'The multidisciplinary team meets with the child each week.';
  expect(grade(plain, ['multidisciplinary'])).toBeLessThan(grade(plain) - 5);
});

test('headings, citations, labels, heads of tables and entries of a few words are no sentences', () => {
  expect(
    sentencesOf(
      parseBody(
        '## A heading of more than six words here\n\nTell the court within one day :cite[pc-11166]{at="(j)"} :basis[law]. Then write it down in the file.\n\n| When it is | What was found by us there |\n| --- | --- |\n| 2015 | The county sent its plan to the State |',
      ),
    ).map((sentence) => sentence.trim()),
  ).toEqual([
    'Tell the court within one day  .',
    'Then write it down in the file.',
    'The county sent its plan to the State',
  ]);
});

test('the average page can be read at the grade that we promise', () => {
  const { average, pages } = readGrades(process.cwd());
  expect(pages.length).toBeGreaterThan(50);
  expect(average).toBeLessThanOrEqual(highestGrade);
});
