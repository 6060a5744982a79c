import type { AnswerSet } from '../answers/answer-set.ts';
import type { Interview } from '../interview/question.ts';
import { findAnswer } from './find-answer.ts';
import { mapBlock } from './map-tree.ts';
import type { Block, DraftingNote } from './nodes.ts';
import { suggestionSubject, suggestionText } from './suggestions.ts';
import { visitInlines } from './visit-tree.ts';

/** After the first block that prints a suggestion of ours, a note that says so: no reader should take a suggestion for law. */
export function addSuggestionNotes(
  blocks: readonly Block[],
  interview: Interview,
  values: AnswerSet,
): readonly Block[] {
  const noted = new Set<string>();
  const notesFor = (block: Block): DraftingNote[] => {
    const notes: DraftingNote[] = [];
    visitInlines(block, (inline) => {
      const found = inline.type === 'answer' && inline.suggested ? findAnswer(interview, values, inline.at) : undefined;
      if (inline.type !== 'answer' || !found || noted.has(suggestionSubject(found))) return;
      noted.add(suggestionSubject(found));
      const value = suggestionText(found, inline.lines.join('\n'));
      notes.push({ type: 'draftingNote', children: [{ type: 'text', value }] });
    });
    return notes;
  };
  const add = (nodes: readonly Block[]): readonly Block[] =>
    nodes.flatMap((node) => (holdsBlocks(node) ? addInside(node) : [node, ...notesFor(node)]));
  const addInside = (node: Holder): readonly Block[] => {
    // A heading holds no note: it goes to the start of what stands under it.
    const notes = 'heading' in node ? notesFor({ type: 'paragraph', children: node.heading }) : [];
    const inside = mapBlock(node, { blocks: add, inlines: (inlines) => inlines }) as Holder;
    return notes.length > 0 ? [{ ...inside, children: [...notes, ...inside.children] } as Block] : [inside];
  };
  return add(blocks);
}

type Holder = Extract<Block, { type: 'clause' | 'exhibit' | 'provision' | 'signature' }>;

function holdsBlocks(block: Block): block is Holder {
  return (
    block.type === 'clause' || block.type === 'exhibit' || block.type === 'provision' || block.type === 'signature'
  );
}
