import { checkCondition } from './check-condition.ts';
import { everyQuestion } from './every-question.ts';
import type { InterviewFault, Where } from './interview-fault.ts';
import type { Interview, Question, QuestionType } from './question.ts';
import type { Warning } from './warning.ts';

/** A place in a warning that names a question or a field, and the types that will do there. */
interface Named {
  readonly where: Where;
  readonly id: string;
  /** The list or party whose field it is. */
  readonly of?: string;
  readonly types?: readonly QuestionType[];
}

const rows = ['list', 'party'] as const;

/** Checks that each warning of an interview names questions that exist and are of a type that it can look at. */
export function checkWarnings(interview: Interview): readonly InterviewFault[] {
  const questions = new Map(everyQuestion(interview).map(({ question }) => [question.id, question]));
  const inSight = { earlier: questions, all: new Set(questions.keys()) };
  return interview.warnings.flatMap((warning, index) => {
    const where = ['warnings', index];
    return [
      ...namesIn(warning, where).flatMap((named) => checkNamed(named, questions)),
      ...checkCondition(warning.onlyWhen, [...where, 'onlyWhen'], inSight),
      ...(warning.kind === 'when' ? checkCondition(warning.when, [...where, 'when'], inSight) : []),
    ];
  });
}

function namesIn(warning: Warning, where: Where): readonly Named[] {
  const name = (part: string, id: string, types?: readonly QuestionType[]): Named => ({
    where: [...where, part],
    id,
    ...(types && { types }),
  });
  const fields = (part: string, of: string, ids: readonly string[]): Named[] =>
    ids.map((id) => ({ where: [...where, part], id, of }));
  switch (warning.kind) {
    case 'order':
      return [name('first', warning.first, ['date']), name('then', warning.then, ['date'])];
    case 'same':
    case 'empty':
      return [name('list', warning.list, rows), ...fields('field', warning.list, [warning.field])];
    case 'unchecked':
      return [name('list', warning.list, rows)];
    case 'when': {
      const { at, rows: wanted } = warning;
      return [
        name('at', at),
        ...(wanted ? [name('rows', wanted.list, rows), ...fields('rows', wanted.list, wanted.fields)] : []),
      ];
    }
    case 'longerThan': {
      const { question, field } = warning;
      if (field === undefined) return [name('question', question, ['number', 'text'])];
      return [name('question', question, rows), ...fields('field', question, [field])];
    }
    case 'unmatched':
      return [
        name('choices', warning.choices, ['choices']),
        name('list', warning.list, rows),
        ...fields('fields', warning.list, warning.fields),
      ];
  }
}

function checkNamed(
  { where, id, of, types }: Named,
  questions: ReadonlyMap<string, Question>,
): readonly InterviewFault[] {
  const holder = of === undefined ? undefined : questions.get(of);
  if (of !== undefined && !(holder && 'fields' in holder)) return []; // said of the list itself
  const question = holder && 'fields' in holder ? holder.fields.find((field) => field.id === id) : questions.get(id);
  if (question === undefined) {
    return [
      {
        where,
        problem: `There is no question called "${id}"${of === undefined ? '' : ` in "${of}"`}`,
        cure: 'Use the id of a question.',
      },
    ];
  }
  if (types === undefined || types.includes(question.type)) return [];
  return [
    {
      where,
      problem: `"${id}" is a question of type ${question.type}`,
      cure: `This warning looks at: ${types.join(', ')}.`,
    },
  ];
}
