import { visitBlocks, visitInlines, type Block, type Inline } from '../../assembly/index.ts';

/** A citation as it stands in a draft. */
export type CitedThere = Extract<Inline, { type: 'cite' }>;

/** Takes blocks; gives their drafting notes as written, without the notes that only say which answers are suggestions. */
export function notesIn(blocks: readonly Block[]): readonly (readonly Inline[])[] {
  const notes: (readonly Inline[])[] = [];
  for (const block of blocks)
    visitBlocks(block, (inner) => {
      if (inner.type === 'draftingNote' && !isAboutSuggestions(inner.children)) notes.push(inner.children);
    });
  return notes;
}

/** Such notes are made from answers (tree/suggestions): one piece of text with this beginning. */
function isAboutSuggestions([first]: readonly Inline[]): boolean {
  return first?.type === 'text' && /^Our suggestions?: /.test(first.value);
}

/** Takes blocks; gives each citation in them once. */
export function citesIn(blocks: readonly Block[]): readonly CitedThere[] {
  const cites = new Map<string, CitedThere>();
  for (const block of blocks)
    visitInlines(block, (inline) => {
      if (inline.type === 'cite') cites.set(`${inline.source} ${inline.at ?? ''}`, inline);
    });
  return [...cites.values()];
}

/** Takes blocks; gives the questions whose answers, or blanks, are printed in them. */
export function printedIn(blocks: readonly Block[]): ReadonlySet<string> {
  const questions = new Set<string>();
  for (const block of blocks)
    visitInlines(block, (inline) => {
      if (inline.type === 'answer' || inline.type === 'blank') questions.add(inline.at.split('.')[0] ?? '');
    });
  return questions;
}
