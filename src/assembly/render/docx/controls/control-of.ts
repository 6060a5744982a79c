import { countyNames } from '../../../answers/counties.ts';
import { optionText } from '../../../answers/format-answer.ts';
import type { AnswerPath, AnswerSet } from '../../../answers/answer-set.ts';
import { questionLabel } from '../../../interview/question-label.ts';
import type { Interview, QuestionOf, QuestionType } from '../../../interview/question.ts';
import { findAnswer, type FoundAnswer } from '../../../tree/find-answer.ts';
import type { ControlKind } from '../model/word-blocks.ts';

/** What Word is told of a blank: how it is filled in, what it is called, and what may be chosen. */
export interface Control {
  readonly kind: ControlKind;
  /** The question in words, as Word shows it above the control. */
  readonly title: string;
  /** The path of the answer, for a program that reads the file. */
  readonly tag: string;
  readonly hint?: string;
  /** Which row it is, where a list must have several: "Probation", or "agency 2" where nothing of it is answered. */
  readonly row?: string;
  readonly options: readonly string[];
}

/** A question of a list or a party is never printed whole: its fields are. */
const kinds: { readonly [T in QuestionType]: ControlKind } = {
  text: 'text',
  longText: 'lines',
  number: 'text',
  yesNo: 'checkBox',
  choice: 'dropDown',
  choices: 'text',
  date: 'date',
  email: 'text',
  phone: 'text',
  county: 'dropDown',
  party: 'text',
  list: 'text',
};

/** Word allows no longer titles and tags. */
const longestName = 64;
const longestOption = 255;

/** What the blanks of a document ask: the questions, and what is answered already. */
export interface Asked {
  readonly interview: Interview;
  readonly values: AnswerSet;
}

/** Takes the interview with what is answered, and where an answer lives; gives the content control that asks for it. Throws when the interview has no such question. */
export function controlOf({ interview, values }: Asked, at: AnswerPath): Control {
  const found = findAnswer(interview, values, at);
  const asked = found?.asked;
  if (!asked) throw new Error(`The interview has no question at "${at}".`);
  const options = asked.type === 'county' ? countyNames : asked.type === 'choice' ? optionsOf(asked) : [];
  return {
    kind: kinds[asked.type],
    title: short(questionLabel(interview, at), longestName),
    tag: at.slice(0, longestName),
    ...(asked.hint === undefined ? {} : { hint: asked.hint.replace(/\.$/, '') }),
    ...rowOf(found),
    options: [...new Set(options.map((option) => short(option, longestOption)))],
  };
}

function rowOf({ question, row }: FoundAnswer): Pick<Control, 'row'> {
  if (!row || question.type !== 'list' || question.min <= 1) return {};
  const named = question.fields.find(({ id, type }) => type === 'text' && row.answers[id]);
  return { row: named ? String(row.answers[named.id]) : `${question.itemName} ${row.index + 1}` };
}

function optionsOf({ options }: QuestionOf<'choice'>): readonly string[] {
  return options.map(({ value }) => optionText(value, options));
}

function short(text: string, longest: number): string {
  return text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
}
