import * as z from 'zod/mini';
import { objectOf, subjectOf } from '../interview/name-question.ts';
import type { QuestionOf } from '../interview/question.ts';
import { cleanedText, orBlank, type AnswerType } from './answer-type.ts';
import { countyNames } from './counties.ts';

const byTypedName: ReadonlyMap<string, string> = new Map(countyNames.map((county) => [county.toLowerCase(), county]));

/** Finds a county by name, as "Yolo", "yolo" or "Yolo County"; gives the text back when it is none. */
function nameOfCounty(typed: string): string {
  const name = typed
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^county of | county$/, '');
  return byTypedName.get(name) ?? typed;
}

function sentences(question: QuestionOf<'county'>) {
  return {
    missing: `Select ${objectOf(question)}.`,
    notCounty: `${subjectOf(question)} must be one of California's ${countyNames.length} counties, for example Yolo.`,
  };
}

/** One of the 58 counties, kept by its name alone ("Yolo"). */
export const county = {
  sentences,
  schema(question) {
    const { notCounty } = sentences(question);
    const named = z.pipe(cleanedText(notCounty, notCounty), z.transform(nameOfCounty));
    return orBlank(z.pipe(named, z.string().check(z.refine((name) => countyNames.includes(name), notCounty))));
  },
} satisfies AnswerType<'county'>;
