import { answerProblems } from '../answers/answer-problems.ts';
import type { InterviewFault, Where } from './interview-fault.ts';
import type { Question, Suggestion } from './question.ts';

/** Checks one question, or a field of a row, by itself: what its parts say must agree with each other. */
export function checkQuestion(question: Question, where: Where): readonly InterviewFault[] {
  return [
    ...limitFaults(question, where),
    ...optionFaults(question, where),
    ...defaultFaults(question, where),
    ...rowFaults(question, where),
  ];
}

function defaultFaults(question: Question, where: Where): readonly InterviewFault[] {
  if (question.default === undefined) return [];
  const { value } = question.default;
  const at = [...where, 'default', 'value'];
  if (value === undefined || value === null || value === '') {
    return [
      {
        where: at,
        problem: `The default of "${question.id}" is empty`,
        cure: 'Give it a value, or take the default away.',
      },
    ];
  }
  return answerProblems(question, value).map(({ sentence }) => ({
    where: at,
    problem: `The default of "${question.id}" will not do`,
    cure: sentence,
  }));
}

function limitFaults(question: Question, where: Where): readonly InterviewFault[] {
  if (!('min' in question) || question.min === undefined) return [];
  const most = question.type === 'choices' ? question.options.length : question.max;
  if (most === undefined || question.min <= most) return [];
  return [
    {
      where: [...where, 'min'],
      problem: `"${question.id}" asks for at least ${question.min} and at most ${most}`,
      cure: 'Make min the smaller one.',
    },
  ];
}

function optionFaults(question: Question, where: Where): readonly InterviewFault[] {
  if (!('options' in question)) return [];
  const values = question.options.map((option) => option.value);
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          {
            where: [...where, 'options', index, 'value'],
            problem: `"${question.id}" offers "${value}" twice`,
            cure: 'Give each option a value of its own.',
          },
        ],
  );
}

function rowFaults(question: Question, where: Where): readonly InterviewFault[] {
  if (question.type !== 'party' && question.type !== 'list') return [];
  const cure =
    question.type === 'party' || question.of === 'party'
      ? 'Fill in templates/_shared/party.yaml.'
      : 'Add fields, or write "of: party".';
  const noFields = question.fields.length > 0 ? [] : [{ where, problem: `"${question.id}" has no fields`, cure }];
  if (question.type === 'party') return noFields;
  const { titleField, fields, suggestions } = question;
  const noTitle =
    titleField === undefined || fields.some(({ id }) => id === titleField)
      ? []
      : [
          {
            where: [...where, 'titleField'],
            problem: `"${question.id}" has no field called "${titleField}"`,
            cure: `Use one of ${fields.map(({ id }) => id).join(', ')}.`,
          },
        ];
  return [
    ...noFields,
    ...noTitle,
    ...suggestions.flatMap((suggestion, index) =>
      suggestionFaults(question, suggestion, [...where, 'suggestions', index]),
    ),
  ];
}

function suggestionFaults(
  question: Extract<Question, { type: 'list' }>,
  suggestion: Suggestion,
  where: Where,
): readonly InterviewFault[] {
  const twice = question.suggestions.filter(({ key }) => key === suggestion.key).length > 1;
  const keyFault = {
    where: [...where, 'key'],
    problem: `Two suggestions of "${question.id}" are called "${suggestion.key}"`,
    cure: 'Give each a key of its own.',
  };
  // One row by itself: how many rows there must be is not its affair.
  const rowProblems = answerProblems({ ...question, min: 0 }, [suggestion.row]);
  const rowFault = (sentence: string) => ({
    where: [...where, 'row'],
    problem: `The suggestion "${suggestion.key}" will not do`,
    cure: sentence,
  });
  return [...(twice ? [keyFault] : []), ...rowProblems.map(({ sentence }) => rowFault(sentence))];
}
