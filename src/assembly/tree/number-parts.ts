import { mapBlock } from './map-tree.ts';
import type { Block, Provision } from './nodes.ts';
import { letter, roman } from './part-numbers.ts';
import type { PartWords } from './part-words.ts';

/** What stands above a paragraph: its number, the words before it where it is cited, and the counter of its level. */
interface Above {
  readonly parent: string;
  readonly cited: string;
  readonly counter: { count: number };
}

/**
 * Numbers clauses 1, 2, 3; exhibits A, B, C; recitals A, B, C; and the paragraphs inside them, straight through notes and
 * tables. Says of each how it is cited, in the document type's own words.
 */
export function numberParts(blocks: readonly Block[], { section, exhibit }: PartWords): readonly Block[] {
  let clauses = 0;
  let exhibits = 0;
  const recitals: Above = { parent: '', cited: 'Recital ', counter: { count: 0 } };
  return blocks.map((block) => {
    if (block.type === 'clause') {
      const number = String(++clauses);
      const above: Above = { parent: number, cited: `${section} `, counter: { count: 0 } };
      return { ...block, number, citedAs: `${section} ${number}`, children: numberInside(block.children, above) };
    }
    if (block.type === 'exhibit') {
      const capital = letter(++exhibits).toUpperCase();
      const citedAs = `${exhibit} ${capital}`;
      const above: Above = { parent: '', cited: `${citedAs}, paragraph `, counter: { count: 0 } };
      return { ...block, letter: capital, citedAs, children: numberInside(block.children, above) };
    }
    return numberInside([block], recitals)[0] ?? block;
  });
}

/** The counter is shared by all blocks under one heading, so that a note or a table does not start the numbers again. */
function numberInside(blocks: readonly Block[], above: Above): readonly Block[] {
  const { parent, cited, counter } = above;
  return blocks.map((block) => {
    if (block.type !== 'provision')
      return mapBlock(block, { blocks: (inside) => numberInside(inside, above), inlines: (inlines) => inlines });
    const number = numberOf(block, parent, ++counter.count);
    const fullNumber = block.level === 1 ? number : parent + number;
    const children = numberInside(block.children, { parent: fullNumber, cited, counter: { count: 0 } });
    return { ...block, number, fullNumber, citedAs: cited + fullNumber, children };
  });
}

function numberOf({ level, scheme }: Provision, parent: string, count: number): string {
  if (level === 2) return `(${letter(count)})`;
  if (level === 3) return `(${roman(count)})`;
  if (scheme === 'recital') return letter(count).toUpperCase();
  return scheme === 'clause' ? `${parent}.${count}` : String(count);
}
