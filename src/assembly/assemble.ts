import type { CheckedAnswers } from './answers/answer-set.ts';
import type { DocumentType } from './document-type.ts';
import { fillTemplate } from './template/fill-template.ts';
import { addSuggestionNotes } from './tree/add-suggestion-notes.ts';
import { buildParts } from './tree/build-parts.ts';
import { completeTree } from './tree/complete-tree.ts';
import { dropEmpty } from './tree/drop-empty.ts';
import { encloseCitations } from './tree/enclose-citations.ts';
import { fillContents } from './tree/fill-contents.ts';
import { fillCoverage } from './tree/fill-coverage.ts';
import { groupDefinitions } from './tree/group-definitions.ts';
import { keepUnchanged } from './tree/keep-unchanged.ts';
import { leaveOutNotes } from './tree/leave-out-notes.ts';
import { listBlanks } from './tree/list-blanks.ts';
import { previousTree, rememberTree, type Memo } from './tree/memo.ts';
import type { BlankUse, DocumentTree } from './tree/nodes.ts';
import { numberParts } from './tree/number-parts.ts';
import { usualPartWords } from './tree/part-words.ts';
import { parseMarkdown } from './tree/parse-markdown.ts';
import { resolveReferences } from './tree/resolve-references.ts';

export interface AssembleOptions {
  /** "YYYY-MM-DD": the day of the draft. */
  readonly date: string;
  readonly copy: 'draft' | 'clean';
  /** Whether drafting notes stand in a draft; a clean copy has none. */
  readonly notes: boolean;
  /** The site's address, for the last lines. */
  readonly site?: string;
  /** `new Map()`, kept by the caller from one assembling to the next. */
  readonly memo?: Memo;
}

export interface Assembled {
  readonly tree: DocumentTree;
  readonly blanks: readonly BlankUse[];
  /** Mistakes of the template that showed with these answers, in sentences. */
  readonly faults: readonly string[];
}

/** A draft from answers that were checked: the whole way, step by step. Throws only when a template names what does not exist. */
export function assemble(documentType: DocumentType, answers: CheckedAnswers, options: AssembleOptions): Assembled {
  const { interview, sources } = documentType;
  const { copy, notes, memo } = options;
  const faults: string[] = [];
  const fault = (sentence: string) => void faults.push(sentence);

  const markdown = fillTemplate(documentType, answers.values);
  const parsed = parseMarkdown(markdown, memo);
  const built = buildParts(parsed, { interview, ...answers, copy }, sources, fault);
  const covered = fillCoverage(built, documentType);
  const withNotes = notes && copy === 'draft';
  const kept = dropEmpty(withNotes ? covered : leaveOutNotes(covered));
  const cited = encloseCitations(kept);
  const defined = groupDefinitions(cited);
  const noted = withNotes ? addSuggestionNotes(defined, interview, answers.values) : defined;
  const referred = resolveReferences(numberParts(noted, documentType.words ?? usualPartWords), fault);
  const blanks = listBlanks(referred, interview, answers.values);
  const complete = completeTree(documentType, fillContents(referred), blanks, options);
  const tree = keepUnchanged(previousTree(memo), complete);
  rememberTree(memo, tree);
  return { tree, blanks, faults: [...new Set(faults)] };
}
