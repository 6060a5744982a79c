/** What a county has answered so far, by question id. Unfinished is normal: an id that is absent has no answer yet. */
export type AnswerSet = { readonly [questionId: string]: Answer | null | undefined };

/** One answer. A party is a row; a list is an array of rows. Dates are "YYYY-MM-DD"; choices are arrays of option values. */
export type Answer = string | number | boolean | readonly string[] | Row | readonly Row[];

/** The answers in one row of a list, or in a party, by field id. */
export type Row = { readonly [fieldId: string]: string | number | boolean | readonly string[] | null | undefined };

/**
 * Where an answer lives: "effectiveDate", "leadParty.legalName", or "parties.3.legalName" (rows count from 0).
 * Every answer and every blank in a draft carries it, so that a click finds its question.
 */
export type AnswerPath = string;

/** Something wrong with an answer, in the words of a person, with what to do. */
export interface Problem {
  readonly at: AnswerPath;
  /** The top-level question that the answer belongs to. */
  readonly question: string;
  readonly sentence: string;
}
