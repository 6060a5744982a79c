import type { Answer } from '../answers/answer-set.ts';
import { formatAnswer, optionText } from '../answers/format-answer.ts';
import type { RowQuestion } from '../interview/question.ts';
import { longDate } from '../template/long-date.ts';
import { numberInWords } from '../template/number-in-words.ts';

/** An answer as a draft prints it, or null where nothing is answered. `as` asks for a number in words; `option` for one of several choices. */
export function answerText(
  question: RowQuestion,
  value: Answer | null | undefined,
  { as, option }: { as?: string | undefined; option?: string | undefined } = {},
): string | null {
  if (value === null || value === undefined) return null;
  if (option !== undefined) return optionText(option, 'options' in question ? question.options : []);
  if (as === 'words') return numberInWords(Number(value));
  if (as === 'date') return longDate(String(value));
  return formatAnswer(question, value) || null;
}
