import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseBody } from './parse-page.ts';
import { readContent } from './read-content.ts';
import { gradeOf, sentencesOf } from './reading-level.ts';

/** The grade that the average page may not pass: what content/docs/about/writing-pages.md promises. */
export const highestGrade = 11;

/** How hard one page is to read. */
export interface PageGrade {
  readonly path: string;
  readonly grade: number;
  readonly sentences: number;
}

/** Takes the project's root; gives the grade of each page of guidance and the average, each page counting by its sentences. The words of the glossary's terms are the legal terms. */
export function readGrades(root: string): { readonly pages: readonly PageGrade[]; readonly average: number } {
  const { content } = readContent(root);
  const legalTerms = new Set(
    [...content.glossary.values()].flatMap(({ value }) => value.term.toLowerCase().split(/[^a-z]+/)),
  );
  const pages = content.pages
    .map(({ path }) => {
      const sentences = sentencesOf(parseBody(readFileSync(join(root, path), 'utf8').replace(/^---[\s\S]*?\n---/, '')));
      return { path, grade: gradeOf(sentences, legalTerms), sentences: sentences.length };
    })
    .filter(({ sentences }) => sentences > 0);
  const total = pages.reduce((sum, { sentences }) => sum + sentences, 0);
  return { pages, average: pages.reduce((sum, { grade, sentences }) => sum + grade * sentences, 0) / total };
}
