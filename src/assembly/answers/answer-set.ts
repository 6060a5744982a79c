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

/** Something wrong with an answer, in the words of a person, with what to do. Rows are counted as they were given. */
export interface Problem {
  readonly at: AnswerPath;
  /** The top-level question that the answer belongs to. */
  readonly question: string;
  readonly sentence: string;
}

/** An asked question that has no answer yet. It blocks nothing: a draft shows a blank there. Rows are counted as given. */
export interface Missing {
  readonly at: AnswerPath;
  /** The top-level question that the answer belongs to. */
  readonly question: string;
  /** The id of the interview page. */
  readonly page: string;
  /** The place in words: "Agency 4 (Probation Department): address". */
  readonly label: string;
  /** False when the document is complete without it. */
  readonly required: boolean;
  /** What to do: "Enter the address." */
  readonly sentence: string;
}

/** An answer set that has been cleaned and checked: all that assembling a draft needs to know of the answers. */
export interface CheckedAnswers {
  /** Every question has an entry: null when it is blank, was not asked, or was given something that will not do. Empty rows are gone. */
  readonly values: AnswerSet;
  readonly asked: ReadonlySet<AnswerPath>;
  /** Where the answer is the template's own default: question ids, and paths of fields ("leadParty.standing"). */
  readonly fromDefault: ReadonlySet<AnswerPath>;
}

/** What checking an answer set found. `answers` can always be used, so that a preview can be drawn while a person types. */
export interface CheckResult {
  /** True when there are no problems. Answers may still be missing. */
  readonly ok: boolean;
  readonly problems: readonly Problem[];
  readonly missing: readonly Missing[];
  readonly answers: CheckedAnswers;
  /** For a form, which still shows its empty rows. */
  readonly asGiven: {
    /** As `answers.asked`, with rows counted as they were given. */
    readonly asked: ReadonlySet<AnswerPath>;
    /** For each list, which of the given rows were kept: `[0, 2]` when the second was empty. */
    readonly keptRows: Readonly<Record<string, readonly number[]>>;
  };
}
