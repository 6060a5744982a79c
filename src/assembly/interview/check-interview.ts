import { checkCitations } from './check-citations.ts';
import { checkCondition } from './check-condition.ts';
import { checkNames } from './check-names.ts';
import { checkQuestion } from './check-question.ts';
import { checkWarnings } from './check-warnings.ts';
import type { InterviewFault, Where } from './interview-fault.ts';
import type { Interview, Question } from './question.ts';

interface Placed {
  readonly question: Question;
  readonly where: Where;
}

/**
 * Checks an interview as a whole, once each question by itself has the right shape; gives all of the writer's mistakes.
 * Citations are checked when the keys of the known sources are given.
 */
export function checkInterview(interview: Interview, sources?: ReadonlySet<string>): readonly InterviewFault[] {
  const pages = interview.pages.map((page, index) => ({ page, where: ['pages', index] }));
  const placed = pages.flatMap(({ page, where }) =>
    page.questions.map((question, index) => ({ question, where: [...where, 'questions', index] })),
  );
  const all = new Set(placed.map(({ question }) => question.id));
  const earlier = new Map<string, Question>();

  const faults: InterviewFault[] = [
    ...checkPageIds(interview),
    ...checkNames(placed.map(({ question, where }) => ({ id: question.id, where }))),
  ];
  for (const { page, where } of pages) {
    faults.push(...checkCondition(page.askWhen, [...where, 'askWhen'], { earlier, all }));
    for (const [index, question] of page.questions.entries()) {
      const at = [...where, 'questions', index];
      faults.push(...checkCondition(question.askWhen, [...at, 'askWhen'], { earlier, all }));
      faults.push(...everyPart({ question, where: at }).flatMap((part) => checkPart(part, sources)));
      faults.push(...checkFields(question, at, earlier, all));
      earlier.set(question.id, question);
    }
  }
  return [...faults, ...checkWarnings(interview)];
}

function checkPageIds({ pages }: Interview): readonly InterviewFault[] {
  const ids = pages.map((page) => page.id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            where: ['pages', index, 'id'],
            problem: `There are two pages called "${id}"`,
            cure: 'Give one of them another id.',
          },
        ],
  );
}

function checkPart({ question, where }: Placed, sources: ReadonlySet<string> | undefined): readonly InterviewFault[] {
  return [
    ...checkQuestion(question, where),
    ...(sources === undefined ? [] : checkCitations(question, where, sources)),
  ];
}

/** The question itself and its fields. */
function everyPart(placed: Placed): readonly Placed[] {
  return [placed, ...fieldsOf(placed)];
}

function fieldsOf({ question, where }: Placed): readonly Placed[] {
  return 'fields' in question
    ? question.fields.map((field, index) => ({ question: field, where: [...where, 'fields', index] }))
    : [];
}

/** A field may look at fields before it in the same row, and at questions before the list. A sibling hides a question of the same id. */
function checkFields(
  question: Question,
  where: Where,
  before: ReadonlyMap<string, Question>,
  all: ReadonlySet<string>,
): readonly InterviewFault[] {
  const fields = fieldsOf({ question, where });
  const siblings = fields.map((field) => field.question.id);
  const earlier = new Map([...before].filter(([id]) => !siblings.includes(id)));
  const conditions = fields.flatMap((field) => {
    const faults = checkCondition(field.question.askWhen, [...field.where, 'askWhen'], {
      earlier,
      all: new Set([...all, ...siblings]),
    });
    earlier.set(field.question.id, field.question);
    return faults;
  });
  return [...checkNames(fields.map((field) => ({ id: field.question.id, where: field.where }))), ...conditions];
}
