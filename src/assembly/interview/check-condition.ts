import { schemaOf } from '../answers/answer-schema.ts';
import { nearestName } from '../answers/nearest-name.ts';
import type { InterviewFault, Where } from './interview-fault.ts';
import type { AskWhen, Question } from './question.ts';

/** What a condition may look at: the questions asked before it, and all there are, to tell "later" from "unknown". */
export interface InSight {
  readonly earlier: ReadonlyMap<string, Question>;
  readonly all: ReadonlySet<string>;
}

/** Checks a condition: it may only look at a question asked earlier, and only for an answer that can be given to it. */
export function checkCondition(
  condition: AskWhen | undefined,
  where: Where,
  inSight: InSight,
): readonly InterviewFault[] {
  if (condition === undefined) return [];
  if ('any' in condition)
    return condition.any.flatMap((part, index) => checkCondition(part, [...where, 'any', index], inSight));
  if ('all' in condition)
    return condition.all.flatMap((part, index) => checkCondition(part, [...where, 'all', index], inSight));
  const question = inSight.earlier.get(condition.question);
  if (question === undefined) return [unseen(condition.question, [...where, 'question'], inSight)];
  if (question.type === 'party' || question.type === 'list') {
    const cure = 'Look at a question with a single answer, or add a yes-or-no question.';
    return [
      { where: [...where, 'question'], problem: `"${question.id}" holds rows, so a condition cannot look at it`, cure },
    ];
  }
  const wanted = Array.isArray(condition.is) ? condition.is : [condition.is];
  return wanted
    .filter((value) => !canBe(question, value))
    .map((value) => ({
      where: [...where, 'is'],
      problem: `"${String(value)}" is never the answer to "${question.id}"`,
      cure: `Use ${answersOf(question)}.`,
    }));
}

function unseen(id: string, where: Where, { earlier, all }: InSight): InterviewFault {
  if (all.has(id))
    return {
      where,
      problem: `"${id}" is asked later, or not at this place`,
      cure: 'Move that question before this one, or change the condition.',
    };
  const meant = nearestName(id, [...earlier.keys()]);
  return {
    where,
    problem: `There is no question called "${id}"`,
    cure: meant === undefined ? 'Name a question that is asked earlier.' : `Did you mean "${meant}"?`,
  };
}

/** Says whether a value is exactly an answer: not one that cleaning would first have to change, since answers are compared as kept. */
function canBe(question: Question, value: string | number | boolean): boolean {
  if (question.type === 'yesNo') return value === true || value === false || value === 'yes' || value === 'no';
  const result = schemaOf(question).safeParse(question.type === 'choices' ? [value] : value);
  // A list of choices may ask for at least two; then one value is looked up among the options instead.
  if (question.type === 'choices') return question.options.some((option) => option.value === value);
  return result.success && result.data === value;
}

function answersOf(question: Question): string {
  if ('options' in question) return `one of ${question.options.map(({ value }) => value).join(', ')}`;
  return question.type === 'yesNo' ? 'true or false' : `an answer as it is kept (type ${question.type})`;
}
