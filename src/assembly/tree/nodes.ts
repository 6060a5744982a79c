import type { AnswerPath } from '../answers/answer-set.ts';
import type { Basis } from '../interview/question.ts';
import type { PartWords } from './part-words.ts';

/**
 * The document tree: what a draft says, before anyone knows HTML or Word. Renderers hold one handler per node type.
 * Numbers are filled in by `number-clauses`, targets by `resolve-references`, so a tree that reaches a renderer is complete.
 */
export interface DocumentTree {
  readonly type: 'document';
  readonly title: string;
  /** Short title for the running header. */
  readonly shortTitle: string;
  readonly subject: string;
  readonly documentType: string;
  readonly templateVersion: string;
  /** "YYYY-MM-DD": the day of the draft, given by the caller. */
  readonly date: string;
  /** A draft is marked DRAFT and may have blanks; a clean copy has none. */
  readonly copy: 'draft' | 'clean';
  /** What its parts are called; without it they are sections and exhibits. */
  readonly words?: PartWords;
  readonly children: readonly Block[];
}

export type Block =
  | Title
  | Subtitle
  | Contents
  | Heading
  | Paragraph
  | Recitals
  | Clause
  | Provision
  | Definitions
  | Bullets
  | Table
  | Exhibit
  | Signature
  | FillLine
  | DraftingNote
  | BlankList
  | Colophon;

export interface Title {
  readonly type: 'title';
  readonly children: readonly Inline[];
}
export interface Subtitle {
  readonly type: 'subtitle';
  readonly children: readonly Inline[];
}
/** The contents list: entries are filled in from clauses and exhibits. */
export interface Contents {
  readonly type: 'contents';
  readonly entries: readonly ContentsEntry[];
}
export interface ContentsEntry {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}
/** An unnumbered heading: of the recitals, of the signatures (level 1), or inside an exhibit (level 2). It may begin a page, as a counterpart signature page does. */
export interface Heading {
  readonly type: 'heading';
  readonly level: 1 | 2;
  readonly key?: string;
  readonly newPage?: true;
  readonly children: readonly Inline[];
}
export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
/** Lettered recitals: A, B, C. */
export interface Recitals {
  readonly type: 'recitals';
  readonly items: readonly Provision[];
}

/** A numbered clause with its heading: "7. Lead Agency". */
export interface Clause {
  readonly type: 'clause';
  readonly key: string;
  readonly number: string;
  /** As cited from elsewhere: "Section 7", or "Part 7". */
  readonly citedAs: string;
  readonly heading: readonly Inline[];
  readonly basis?: Basis;
  /** Keys of the requirements (content/requirements) that this clause meets. */
  readonly meets: readonly string[];
  readonly children: readonly Block[];
}

/** A numbered paragraph inside a clause, a recital or an exhibit: 7.1, (a), (i), A, or 1. */
export interface Provision {
  readonly type: 'provision';
  readonly level: 1 | 2 | 3;
  readonly scheme: 'clause' | 'recital' | 'exhibit';
  /** As printed: "7.1", "(a)", "(i)", "A". */
  readonly number: string;
  /** The number as cited from elsewhere: "7.1(a)(i)", "A". */
  readonly fullNumber: string;
  /** The whole citation: "Section 7.1(a)(i)", "Recital A", "Exhibit B, paragraph 2". */
  readonly citedAs: string;
  readonly key?: string;
  readonly children: readonly Block[];
}

/** Definitions, alphabetical; those whose term is used nowhere else in the document are left out. */
export interface Definitions {
  readonly type: 'definitions';
  readonly items: readonly Definition[];
}
export interface Definition {
  readonly key: string;
  readonly term: string;
  readonly children: readonly Inline[];
}
export interface Bullets {
  readonly type: 'bullets';
  readonly items: readonly (readonly Block[])[];
}
export interface Table {
  readonly type: 'table';
  /** Shares of the text width, adding to 1. */
  readonly widths: readonly number[];
  readonly header: readonly (readonly Inline[])[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** Its rows are still to come: each requirement with the parts that meet it, or these words where none does. Gone once `fill-coverage` has filled it. */
  readonly coverage?: { readonly unmet: readonly Inline[] };
}
export interface Exhibit {
  readonly type: 'exhibit';
  readonly key: string;
  readonly letter: string;
  /** As cited and headed: "Exhibit A", or "Appendix A". */
  readonly citedAs: string;
  readonly heading: readonly Inline[];
  readonly meets: readonly string[];
  readonly children: readonly Block[];
}
/** A signature block: never split over two pages, never alone on a page. */
export interface Signature {
  readonly type: 'signature';
  readonly heading: readonly Inline[];
  readonly children: readonly Block[];
}
/** A labelled line to be written on by hand: "By: ________"; in a signature block with a shorter one beside it: "Date: ____". */
export interface FillLine {
  readonly type: 'fillLine';
  readonly label: readonly Inline[];
  readonly beside?: string;
}
/** Advice to the drafter, not part of the text: a Word comment on the block before it. */
export interface DraftingNote {
  readonly type: 'draftingNote';
  readonly children: readonly Inline[];
}
/** The list of blanks that remain, at the end of a draft. */
export interface BlankList {
  readonly type: 'blankList';
  readonly blanks: readonly BlankUse[];
}
export interface BlankUse {
  readonly at: AnswerPath;
  readonly label: string;
  readonly places: readonly string[];
}
/** Last lines of every draft: template version, date, site, "not legal advice". One paragraph, so one stroke deletes it. */
export interface Colophon {
  readonly type: 'colophon';
  readonly children: readonly Inline[];
}

export type Inline =
  Text | Strong | Emphasis | LineBreak | DefinedTerm | AnswerText | Blank | Cite | Reference | Link | CheckBox;

export interface Text {
  readonly type: 'text';
  readonly value: string;
}
export interface Strong {
  readonly type: 'strong';
  readonly children: readonly Inline[];
}
export interface Emphasis {
  readonly type: 'emphasis';
  readonly children: readonly Inline[];
}
export interface LineBreak {
  readonly type: 'break';
}
/** A term where it is defined: printed bold and in quotation marks. */
export interface DefinedTerm {
  readonly type: 'definedTerm';
  readonly children: readonly Inline[];
}
/** A county's own words. Lines are split at its line breaks; the text is never read as markup. */
export interface AnswerText {
  readonly type: 'answer';
  readonly at: AnswerPath;
  readonly lines: readonly string[];
  readonly suggested: boolean;
}
/** A place where an answer is still missing: shown, listed and counted. */
export interface Blank {
  readonly type: 'blank';
  readonly at: AnswerPath;
  readonly label: string;
  readonly required: boolean;
}
/** A citation: the short form of the source with its pinpoint. */
export interface Cite {
  readonly type: 'cite';
  readonly source: string;
  readonly at?: string;
  readonly text: string;
  readonly url?: string;
}
/** A cross-reference: follows its target when clauses are added or removed. */
export interface Reference {
  readonly type: 'reference';
  readonly to: string;
  readonly text: string;
  readonly number: string;
  readonly kind: 'section' | 'exhibit' | 'recital';
}
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Inline[];
}
export interface CheckBox {
  readonly type: 'checkBox';
  readonly checked: boolean;
}
