import type { Question, QuestionType } from './question.ts';

type Named = Pick<Question, 'label' | 'blank'>;

/** Writes a label as it reads inside a sentence: a small first letter, unless the word is an acronym ("MOU", "CSEC"). */
export function inSentence(label: string): string {
  return /^\p{Lu}(?![\p{Lu}\d.])/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Writes a label or name as it begins a sentence. */
export function atStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Gives the short name of a question as a noun: its `blank` wording, else its label; null when the label asks ("Who leads?"). */
export function nounOf(question: Named): string | null {
  if (question.blank !== undefined) return question.blank;
  const label = question.label.trim().replace(/[.:]+$/, '');
  return label.includes('?') ? null : label;
}

/** What a blank says when neither the writer nor the label gives a noun: a whole question would not read in a sentence. */
const anyBlank: Readonly<Partial<Record<QuestionType, string>>> = {
  number: 'number',
  date: 'date',
  phone: 'telephone number',
  email: 'email address',
  county: 'county',
  choice: 'to be chosen',
  choices: 'to be chosen',
};

/** Gives what a blank says in the document in place of an answer: "lead agency", or "number". */
export function blankWords(question: Named & Pick<Question, 'type'>): string {
  return nounOf(question) ?? anyBlank[question.type] ?? 'to be filled in';
}

/** Names a question as the object of "Enter …": "the effective date", or `an answer to "Who leads?"`. */
export function objectOf(question: Named): string {
  const noun = nounOf(question);
  if (noun === null) return `an answer to "${whatIsAsked(question)}"`;
  return /^(the|an?|your|its|their|each|any|all|other)\b/i.test(noun) ? inSentence(noun) : `the ${inSentence(noun)}`;
}

/** Names a question at the start of a sentence: "Effective date", or `The answer to "Who leads?"`. */
export function subjectOf(question: Named): string {
  const noun = nounOf(question);
  return noun === null ? `The answer to "${whatIsAsked(question)}"` : atStart(noun);
}

/** Names a question after "for": "the effective date", or `"Who leads?"`. */
export function forWhat(question: Named): string {
  return nounOf(question) === null ? `"${whatIsAsked(question)}"` : objectOf(question);
}

/** Gives the asking part of a label: what follows the question mark is advice. */
export function whatIsAsked({ label }: Named): string {
  const asks = label.indexOf('?');
  return asks === -1 ? label.trim() : label.slice(0, asks + 1).trim();
}
