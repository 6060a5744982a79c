import {
  assemble,
  blankAnswers,
  checkAnswers,
  leaveOutNotes,
  type Block,
  type CheckedAnswers,
  type DocumentTree,
  type DocumentType,
  type Inline,
} from '../../assembly/index.ts';
import { readBlankStart } from '../read-blank-start.ts';
import { readExamples } from '../read-examples.ts';
import { sampleOf } from '../sample-of.ts';
import { readTemplateFiles } from '../template-files.ts';
import { documentParts, type DocumentPart } from './document-parts.ts';
import { citesIn, notesIn, printedIn, type CitedThere } from './gather.ts';
import { questionsOfClauses } from './questions-of-clauses.ts';

/** A part of a document with what a reader wants to know of it, all of it taken from the template. */
export interface ExplainedPart extends Omit<DocumentPart, 'blocks'> {
  readonly notes: readonly (readonly Inline[])[];
  readonly cites: readonly CitedThere[];
  /** Ids of the questions that feed it, in the order in which they are asked. */
  readonly questions: readonly string[];
  /** Its text, without drafting notes, in the draft called `from`. */
  readonly text: readonly Block[];
  /** The title of the example that the text is from; undefined for the blank version. */
  readonly from: string | undefined;
  readonly tree: DocumentTree;
}

/**
 * Takes the project's folder and a document type; gives every clause, exhibit and heading of it, in order. Each is shown as
 * in the typical example; one that is not in it, as in the first other example that has it, or in the blank version.
 */
export function explainDocument(root: string, documentType: DocumentType): readonly ExplainedPart[] {
  const feeding = questionsOfClauses(readTemplateFiles(root, documentType.id), documentType.interview);
  const order = documentType.interview.pages.flatMap((page) => page.questions.map(({ id }) => id));
  const found: ExplainedPart[] = [];
  for (const [index, { tree, from }] of drafts(root, documentType).entries()) {
    let after = -1;
    for (const part of documentParts(tree)) {
      const known = found.findIndex(({ key }) => key === part.key);
      after = known >= 0 ? known : after + 1;
      // An unnumbered heading may be made from an answer, such as a page for each county: the first draft's are enough.
      if (known >= 0 || (index > 0 && part.type === 'heading')) continue;
      const { blocks, ...head } = part;
      const names = new Set([...printedIn(blocks), ...(feeding.get(part.key) ?? [])]);
      found.splice(after, 0, {
        ...head,
        // A number from another draft than the first would mislead.
        label: index === 0 ? head.label : '',
        notes: notesIn(blocks),
        cites: citesIn(blocks),
        questions: order.filter((id) => names.has(id)),
        text: leaveOutNotes(blocks),
        from,
        tree,
      });
    }
  }
  return found;
}

function drafts(root: string, documentType: DocumentType): readonly { tree: DocumentTree; from: string | undefined }[] {
  const typical = sampleOf(root, documentType.id);
  const others = readExamples(root, documentType.id).filter(({ id }) => id !== typical?.id);
  const draft = (answers: CheckedAnswers) =>
    assemble(documentType, answers, { date: documentType.reviewed, copy: 'draft', notes: true }).tree;
  return [
    ...(typical ? [typical, ...others] : []).map(({ title, answers }) => ({
      tree: draft(checkAnswers(documentType, answers).answers),
      from: title,
    })),
    { tree: draft(blankAnswers(documentType, readBlankStart(root, documentType))), from: undefined },
  ];
}
