import { plainText, type Basis, type Block, type DocumentTree } from '../../assembly/index.ts';

/** A stretch of a draft under one key: a clause, an exhibit, or an unnumbered heading with what follows it. */
export interface DocumentPart {
  readonly type: 'clause' | 'exhibit' | 'heading';
  readonly key: string;
  /** "7.", "Exhibit A:", or nothing. */
  readonly label: string;
  readonly heading: string;
  readonly basis?: Basis;
  readonly meets: readonly string[];
  readonly blocks: readonly Block[];
}

/** Takes a draft; gives its parts in order. What stands before the first of them, and after the last, belongs to none. */
export function documentParts({ children }: Pick<DocumentTree, 'children'>): readonly DocumentPart[] {
  const parts: (DocumentPart & { blocks: Block[] })[] = [];
  for (const block of children) {
    if (block.type === 'clause')
      parts.push({
        ...named(block, `${block.number}.`),
        ...(block.basis ? { basis: block.basis } : {}),
        meets: block.meets,
      });
    else if (block.type === 'exhibit') parts.push({ ...named(block, `${block.citedAs}:`), meets: block.meets });
    else if (block.type === 'heading' && block.key !== undefined)
      parts.push({
        type: block.type,
        key: block.key,
        label: '',
        heading: plainText(block.children),
        meets: [],
        blocks: [],
      });
    else if (block.type !== 'blankList' && block.type !== 'colophon') parts.at(-1)?.blocks.push(block);
  }
  return parts;
}

function named(block: Extract<Block, { type: 'clause' | 'exhibit' }>, label: string) {
  return { type: block.type, key: block.key, label, heading: plainText(block.heading), blocks: [...block.children] };
}
