import { formatAnswer } from '../answers/format-answer.ts';
import { defaultAnswer } from '../answers/usable-answer.ts';
import type { AskWhen, Interview, Question, QuestionType } from './question.ts';

const answeredBy: Record<QuestionType, string> = {
  text: 'text, one line',
  longText: 'text, several lines',
  number: 'a whole number',
  yesNo: 'yes or no',
  choice: 'one of:',
  choices: 'any of:',
  date: 'a date',
  email: 'an email address',
  phone: 'a telephone number',
  county: 'a county',
  party: 'an agency:',
  list: 'a list; each row has:',
};

/** Writes an interview as plain text, page by page: to be read, printed, or answered without the form. */
export function interviewAsText(interview: Interview): string {
  const pages = interview.pages.map((page) => {
    const heading = [
      page.title,
      '='.repeat(page.title.length),
      ...(page.intro ? [page.intro] : []),
      ...conditionLine(page.askWhen),
    ];
    return [...heading, '', ...page.questions.flatMap((question) => [...questionLines(question), ''])].join('\n');
  });
  return `${pages.join('\n').trimEnd()}\n`;
}

function questionLines(question: Question): readonly string[] {
  const unit = question.type === 'number' && question.unit ? ` (${question.unit})` : '';
  const details = [
    `answer: ${answeredBy[question.type]}${unit}${question.optional ? ' (may be left empty)' : ''}`,
    ...('options' in question ? question.options.map(({ value, label }) => `  - ${value}: ${label}`) : []),
    ...('fields' in question ? question.fields.flatMap(questionLines).map((line) => `  ${line}`) : []),
    ...conditionLine(question.askWhen),
    ...(question.hint ? [`hint: ${question.hint}`] : []),
    ...(question.example ? [`example: ${question.example}`] : []),
    ...defaultLine(question),
  ];
  return [`${question.id}: ${question.label}`, ...details.map((line) => `  ${line.replaceAll('\n', '\n    ')}`)];
}

function defaultLine(question: Question): readonly string[] {
  const standing = formatAnswer(question, defaultAnswer(question));
  return standing === '' ? [] : [`unless changed: ${standing}`];
}

function conditionLine(condition: AskWhen | undefined): readonly string[] {
  return condition === undefined ? [] : [`asked when ${conditionInWords(condition)}`];
}

function conditionInWords(condition: AskWhen): string {
  if ('any' in condition) return condition.any.map(nested).join(' or ');
  if ('all' in condition) return condition.all.map(nested).join(' and ');
  const wanted = (Array.isArray(condition.is) ? condition.is : [condition.is]).map((value) =>
    typeof value === 'boolean' ? (value ? 'yes' : 'no') : String(value),
  );
  return `${condition.question} is ${wanted.join(' or ')}`;
}

function nested(condition: AskWhen): string {
  return 'question' in condition ? conditionInWords(condition) : `(${conditionInWords(condition)})`;
}
