import type { AnswerSet } from '../answers/answer-set.ts';
import type { Interview } from '../interview/question.ts';
import { findAnswer } from './find-answer.ts';
import { mapBlock } from './map-tree.ts';
import type { Block, Definitions, DraftingNote } from './nodes.ts';
import { suggestionSubject, suggestionText, type Suggestion } from './suggestions.ts';
import { visitInlines } from './visit-tree.ts';

/** After the first block that prints suggestions of ours, a note that says so: no reader should take a suggestion for law. */
export function addSuggestionNotes(
  blocks: readonly Block[],
  interview: Interview,
  values: AnswerSet,
): readonly Block[] {
  const noted = new Set<string>();
  const notesFor = (block: Block): DraftingNote[] => {
    const suggestions: Suggestion[] = [];
    visitInlines(block, (inline) => {
      const found = inline.type === 'answer' && inline.suggested ? findAnswer(interview, values, inline.at) : undefined;
      if (inline.type !== 'answer' || !found || noted.has(suggestionSubject(found))) return;
      noted.add(suggestionSubject(found));
      suggestions.push({ found, printed: inline.lines.join('\n') });
    });
    if (suggestions.length === 0) return [];
    return [{ type: 'draftingNote', children: [{ type: 'text', value: suggestionText(suggestions) }] }];
  };
  const add = (nodes: readonly Block[]): readonly Block[] =>
    nodes.flatMap((node) => {
      if (holdsBlocks(node)) return addInside(node);
      // Recitals hold numbered paragraphs alone: a note stands inside its own.
      if (node.type === 'recitals') return [mapBlock(node, { blocks: add, inlines: (inlines) => inlines })];
      return (node.type === 'definitions' ? oneByOne(node) : [node]).flatMap((part) => [part, ...notesFor(part)]);
    });
  const addInside = (node: Holder): readonly Block[] => {
    // A heading holds no note: it goes to the start of what stands under it.
    const notes = 'heading' in node ? notesFor({ type: 'paragraph', children: node.heading }) : [];
    const inside = mapBlock(node, { blocks: add, inlines: (inlines) => inlines }) as Holder;
    return notes.length > 0 ? [{ ...inside, children: [...notes, ...inside.children] } as Block] : [inside];
  };
  // Definitions are taken one by one, so that a note stands after its own, and are joined again where none stands.
  return joinDefinitions(add(blocks));
}

function oneByOne({ items }: Definitions): Definitions[] {
  return items.map((item) => ({ type: 'definitions', items: [item] }));
}

function joinDefinitions(blocks: readonly Block[]): readonly Block[] {
  const joined: Block[] = [];
  for (const block of blocks.map((one) => mapBlock(one, { blocks: joinDefinitions, inlines: (inlines) => inlines }))) {
    const last = joined.at(-1);
    if (block.type === 'definitions' && last?.type === 'definitions') {
      joined[joined.length - 1] = { type: 'definitions', items: [...last.items, ...block.items] };
    } else joined.push(block);
  }
  return joined;
}

type Holder = Extract<Block, { type: 'clause' | 'exhibit' | 'provision' | 'signature' }>;

function holdsBlocks(block: Block): block is Holder {
  return (
    block.type === 'clause' || block.type === 'exhibit' || block.type === 'provision' || block.type === 'signature'
  );
}
