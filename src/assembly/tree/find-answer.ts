import type { Answer, AnswerPath, AnswerSet, Row } from '../answers/answer-set.ts';
import type { Interview, Question, RowQuestion } from '../interview/question.ts';

/** An answer where it lives: its question, the question of its row if it is in one, and its value. */
export interface FoundAnswer {
  /** The question at the top of the interview. */
  readonly question: Question;
  /** The question that was asked: the same, or a field of its row. */
  readonly asked: RowQuestion | Question;
  readonly row?: { readonly index: number; readonly answers: Row };
  readonly value: Answer | null;
}

const indexes = new WeakMap<Interview, ReadonlyMap<string, Question>>();

/** The questions of an interview by id. */
export function questionsById(interview: Interview): ReadonlyMap<string, Question> {
  let index = indexes.get(interview);
  if (!index) {
    index = new Map(interview.pages.flatMap((page) => page.questions.map((question) => [question.id, question])));
    indexes.set(interview, index);
  }
  return index;
}

/** The answer at a path such as "parties.3.legalName", or undefined when the interview has no such place. */
export function findAnswer(interview: Interview, values: AnswerSet, at: AnswerPath): FoundAnswer | undefined {
  const [id = '', second, third] = at.split('.');
  const question = questionsById(interview).get(id);
  if (!question) return undefined;
  const value = values[id] ?? null;
  if (second === undefined) return { question, asked: question, value };

  const inList = question.type === 'list';
  const fields = inList || question.type === 'party' ? question.fields : [];
  const asked = fields.find((field) => field.id === (inList ? third : second));
  if (!asked) return undefined;
  const index = inList ? Number(second) : 0;
  const answers = ((inList ? (value as readonly Row[] | null)?.[index] : value) ?? {}) as Row;
  return { question, asked, row: { index, answers }, value: answers[asked.id] ?? null };
}
