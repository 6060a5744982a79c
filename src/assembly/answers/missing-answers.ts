import { everyQuestion } from '../interview/every-question.ts';
import { questionLabel } from '../interview/question-label.ts';
import type { Interview, Question } from '../interview/question.ts';
import { sentencesOf } from './answer-schema.ts';
import type { AnswerPath, AnswerSet, Missing, Row } from './answer-set.ts';

interface Place {
  readonly at: AnswerPath;
  readonly question: Question;
  readonly required: boolean;
}

/** Lists the asked questions that are blank, those a document can do without included, in the order of the interview. */
export function missingAnswers(
  interview: Interview,
  values: AnswerSet,
  asked: ReadonlySet<AnswerPath>,
): readonly Missing[] {
  return everyQuestion(interview).flatMap(({ page, question }) =>
    blanksOf(question, values[question.id])
      .filter((place) => asked.has(place.at))
      .map((place) => ({
        at: place.at,
        question: question.id,
        page: page.id,
        label: questionLabel(interview, place.at, values),
        required: place.required,
        sentence: sentencesOf(place.question).missing,
      })),
  );
}

/** A party that is needed lacks its fields, not itself; one that is optional and untouched lacks nothing but itself. */
function blanksOf(question: Question, value: AnswerSet[string]): readonly Place[] {
  const itself: Place = { at: question.id, question, required: !question.optional };
  if (question.type === 'party')
    return value === null && question.optional ? [itself] : blankFields(question, question.id, value);
  if (value === null || value === undefined) return [itself];
  if (question.type !== 'list' || !Array.isArray(value)) return [];
  return value.flatMap((row, index) => blankFields(question, `${question.id}.${index}`, row as Row));
}

function blankFields(question: Question, path: AnswerPath, row: unknown): readonly Place[] {
  if (!('fields' in question)) return [];
  const answers = (row ?? {}) as Row;
  return question.fields
    .filter((field) => answers[field.id] === null || answers[field.id] === undefined)
    .map((field) => ({ at: `${path}.${field.id}`, question: field, required: !field.optional }));
}
