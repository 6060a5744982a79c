import type { DocumentType } from '../document-type.ts';
import { askedQuestions } from '../interview/asked-questions.ts';
import { everyQuestion } from '../interview/every-question.ts';
import type { Question } from '../interview/question.ts';
import { answerProblems, unknownName } from './answer-problems.ts';
import type { AnswerPath, CheckResult, Problem } from './answer-set.ts';
import { madeOnce, type CheckMemo } from './check-memo.ts';
import { keepAsked } from './keep-asked.ts';
import { missingAnswers } from './missing-answers.ts';
import { pathAsGiven, pathAsKept } from './row-paths.ts';
import { isRecord, unsafeData } from './unsafe-data.ts';
import { usableAnswer } from './usable-answer.ts';

/**
 * Takes whatever was given as answers to a document type; gives all problems and all missing answers at once, and
 * answers that can be used in any case. What was given is not changed: an answer that is not asked for at the moment
 * is left out of the result, not out of the caller's copy. A memo, kept from one check to the next, saves work.
 */
export function checkAnswers(
  { interview, otherQuestions = [] }: Pick<DocumentType, 'interview' | 'otherQuestions'>,
  answers: unknown,
  memo?: CheckMemo,
): CheckResult {
  const questions = everyQuestion(interview).map((placed) => placed.question);
  const { given, refusal } = readGiven(answers);
  const usable = questions.map((question) => ({
    question,
    given: given.get(question.id),
    ...usableAnswer(question, given.get(question.id), memo),
  }));
  const askedAsGiven = askedQuestions(
    interview,
    Object.fromEntries(usable.map(({ question, value }) => [question.id, value])),
  );

  const kept = usable.map((answer) => ({
    id: answer.question.id,
    ...keepAsked(answer.question, answer.value, answer.given, askedAsGiven),
  }));
  const values = Object.fromEntries(kept.map(({ id, value }) => [id, value]));
  const keptRows = Object.fromEntries(kept.flatMap(({ id, rows }) => (rows === null ? [] : [[id, rows] as const])));
  const asked = askedQuestions(interview, values);

  const problems = [
    ...refusal,
    ...unknownAnswers([...given.keys()], questions, otherQuestions),
    ...problemsOfAsked(questions, given, askedAsGiven, memo),
  ];
  const missing = missingAnswers(interview, values, asked).map((blank) => ({
    ...blank,
    at: pathAsGiven(blank.at, keptRows),
  }));
  const fromDefault = usable.flatMap((answer) => answer.fromDefault).filter((at) => askedAsGiven.has(at));
  return {
    ok: problems.length === 0,
    problems,
    missing,
    answers: { values, asked, fromDefault: new Set(fromDefault.flatMap((at) => pathAsKept(at, keptRows) ?? [])) },
    asGiven: { asked: askedAsGiven, keptRows },
  };
}

/** A map, since what was given may use any name, those of an object's own workings included. */
function readGiven(answers: unknown): {
  readonly given: ReadonlyMap<string, unknown>;
  readonly refusal: readonly Problem[];
} {
  const sentence = isRecord(answers)
    ? unsafeData(answers)
    : 'The answers must be given each under the name of its question.';
  if (sentence === null && isRecord(answers)) return { given: new Map(Object.entries(answers)), refusal: [] };
  return { given: new Map(), refusal: [{ at: '', question: '', sentence: sentence ?? '' }] };
}

function unknownAnswers(
  names: readonly string[],
  questions: readonly Question[],
  otherQuestions: readonly string[],
): readonly Problem[] {
  const ids = questions.map((question) => question.id);
  const unknown = names.filter((name) => !ids.includes(name) && !otherQuestions.includes(name));
  return unknown.map((name) => ({ at: name, question: name, sentence: unknownName(name, ids) }));
}

/** A question that is not asked never stands in the way, whatever was once typed there. */
function problemsOfAsked(
  questions: readonly Question[],
  given: ReadonlyMap<string, unknown>,
  asked: ReadonlySet<AnswerPath>,
  memo: CheckMemo | undefined,
): readonly Problem[] {
  const problemsOf = (question: Question): readonly Problem[] => {
    const answer = given.get(question.id);
    return madeOnce(memo, answer, `problems ${question.id}`, () => answerProblems(question, answer));
  };
  return questions
    .filter((question) => asked.has(question.id))
    .flatMap((question) => problemsOf(question).filter(({ at }) => asked.has(at) || !isField(question, at)));
}

function isField(question: Question, at: AnswerPath): boolean {
  if (!('fields' in question)) return false;
  const inside = at.split('.').slice(question.type === 'list' ? 2 : 1);
  return inside.length === 1 && question.fields.some((field) => field.id === inside[0]);
}
