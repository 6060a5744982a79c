import type { DocumentType } from '../document-type.ts';
import { coverage, type Covered, type MetBy } from './coverage.ts';
import { dutyInWords, howToMeet } from './coverage-words.ts';
import { mapBlock } from './map-tree.ts';
import type { Block, DraftingNote, Inline, Table } from './nodes.ts';
import { typographic } from './typographic.ts';

type Target = Pick<DocumentType, 'requirements' | 'interview'>;

/**
 * Fills each coverage table with the requirements that apply to the document type. Where a requirement is met stands there
 * as an ordinary cross-reference, so it follows when parts are numbered; for the drafter a note says what remains.
 * Everything after this step sees a table like any other. That some requirement applies at all is the template check's business.
 */
export function fillCoverage(blocks: readonly Block[], documentType: Target): readonly Block[] {
  const fill = (nodes: readonly Block[]): readonly Block[] =>
    nodes.flatMap((node) => {
      if (node.type !== 'table') return [mapBlock(node, { blocks: fill, inlines: (inlines) => inlines })];
      return node.coverage ? filled(node, node.coverage.unmet) : [node];
    });
  const filled = ({ coverage: _, ...table }: Table, unmet: readonly Inline[]): readonly Block[] => {
    const covered = coverage({ children: blocks }, documentType.requirements);
    const rows = covered.map((each) => [
      inOurType(dutyInWords(each.requirement)),
      [text(each.requirement.citation)],
      each.metBy.length > 0 ? placesOf(each.metBy) : unmet,
    ]);
    return [{ ...table, rows }, ...notesOn(covered, documentType)];
  };
  return blocks.some(holdsCoverage) ? fill(blocks) : blocks;
}

/** A look before the work: this runs at each key that is typed, and most drafts have no such table. */
function holdsCoverage(block: Block): boolean {
  if (block.type === 'table') return block.coverage !== undefined;
  return (block.type === 'exhibit' || block.type === 'clause') && block.children.some(holdsCoverage);
}

function placesOf(metBy: readonly MetBy[]): readonly Inline[] {
  return metBy.flatMap(({ key, heading }, index): Inline[] => [
    ...(index === 0 ? [] : [text('; ')]),
    { type: 'reference', to: key, text: '', number: '', kind: 'section' },
    text(` (${heading})`),
  ]);
}

function notesOn(covered: readonly Covered[], documentType: Target): readonly DraftingNote[] {
  const unmet = covered
    .filter(({ metBy }) => metBy.length === 0)
    .map((each) => `Not met: “${each.requirement.title}.” ${howToMeet(each, documentType)}`);
  const partlyRead = covered.flatMap(({ requirement }) => (requirement.partlyRead ? [`“${requirement.title}”`] : []));
  const read =
    partlyRead.length === 0
      ? []
      : [
          `We read the law behind these in part or in summaries only, so counsel should check it first: ${partlyRead.join('; ')}.`,
        ];
  return [...unmet, ...read].map((value) => ({ type: 'draftingNote', children: [text(typographic(value))] }));
}

function inOurType(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map((inline) => {
    if (inline.type === 'text') return text(typographic(inline.value));
    return inline.type === 'strong' ? { ...inline, children: inOurType(inline.children) } : inline;
  });
}

function text(value: string): Inline {
  return { type: 'text', value };
}
