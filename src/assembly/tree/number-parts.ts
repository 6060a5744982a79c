import { mapBlock } from './map-tree.ts';
import type { Block, Provision } from './nodes.ts';
import { letter, roman } from './part-numbers.ts';

/** Numbers clauses 1, 2, 3; exhibits A, B, C; recitals A, B, C; and the paragraphs inside them, straight through notes and tables. */
export function numberParts(blocks: readonly Block[]): readonly Block[] {
  let clauses = 0;
  let exhibits = 0;
  const recitals = { count: 0 };
  return blocks.map((block) => {
    if (block.type === 'clause') {
      const number = String(++clauses);
      return { ...block, number, children: numberInside(block.children, number, { count: 0 }) };
    }
    if (block.type === 'exhibit') {
      return {
        ...block,
        letter: letter(++exhibits).toUpperCase(),
        children: numberInside(block.children, '', { count: 0 }),
      };
    }
    return numberInside([block], '', recitals)[0] ?? block;
  });
}

/** The counter is shared by all blocks under one heading, so that a note or a table does not start the numbers again. */
function numberInside(blocks: readonly Block[], parent: string, counter: { count: number }): readonly Block[] {
  return blocks.map((block) => {
    if (block.type !== 'provision') {
      return mapBlock(block, {
        blocks: (inside) => numberInside(inside, parent, counter),
        inlines: (inlines) => inlines,
      });
    }
    const number = numberOf(block, parent, ++counter.count);
    const fullNumber = block.level === 1 ? number : parent + number;
    return { ...block, number, fullNumber, children: numberInside(block.children, fullNumber, { count: 0 }) };
  });
}

function numberOf({ level, scheme }: Provision, parent: string, count: number): string {
  if (level === 2) return `(${letter(count)})`;
  if (level === 3) return `(${roman(count)})`;
  if (scheme === 'recital') return letter(count).toUpperCase();
  return scheme === 'clause' ? `${parent}.${count}` : String(count);
}
