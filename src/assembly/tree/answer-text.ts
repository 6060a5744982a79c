import type { Answer } from '../answers/answer-set.ts';
import type { Option, RowQuestion } from '../interview/question.ts';
import { longDate } from '../template/long-date.ts';
import { numberInWords } from '../template/number-in-words.ts';
import { joinSeries } from '../template/series-of.ts';

type Print = (value: Answer, options: readonly Option[]) => string;

const asItIs: Print = (value) => String(value);

const printers = {
  text: asItIs,
  longText: asItIs,
  number: asItIs,
  email: asItIs,
  phone: asItIs,
  county: asItIs,
  yesNo: (value) => (value === true ? 'Yes' : 'No'),
  date: (value) => longDate(String(value)),
  choice: (value, options) => optionText(String(value), options),
  choices: (value, options) => joinSeries((value as readonly string[]).map((one) => optionText(one, options))),
} satisfies Record<RowQuestion['type'], Print>;

/** An answer as a draft prints it, or null where nothing is answered. `as` asks for a number in words; `option` for one of several choices. */
export function answerText(
  question: RowQuestion,
  value: Answer | null | undefined,
  { as, option }: { as?: string | undefined; option?: string | undefined } = {},
): string | null {
  if (value === null || value === undefined || value === '') return null;
  if (Array.isArray(value) && value.length === 0) return null;
  const options = 'options' in question ? question.options : [];
  if (option !== undefined) return optionText(option, options);
  if (as === 'words') return numberInWords(Number(value));
  if (as === 'date') return longDate(String(value));
  return printers[question.type](value, options);
}

function optionText(value: string, options: readonly Option[]): string {
  const option = options.find((one) => one.value === value);
  return option ? (option.text ?? option.label) : value;
}
