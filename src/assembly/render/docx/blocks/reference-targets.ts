import type { Block, DocumentTree } from '../../../tree/nodes.ts';

/** Something that a cross-reference or the contents list can point at. */
export interface Target {
  readonly bookmark: string;
  readonly scheme: 'clause' | 'recital' | 'exhibit' | 'exhibitProvision' | 'heading';
}

// Word's own limit for a bookmark's name, and the characters it allows.
const longestName = 40;
const plainName = (key: string): string => `_${key.replace(/[^A-Za-z0-9_]/g, '_')}`.slice(0, longestName - 4);

const schemeOf = (block: Block): Target['scheme'] | undefined => {
  if (block.type === 'clause' || block.type === 'exhibit' || block.type === 'heading') return block.type;
  if (block.type !== 'provision') return undefined;
  return block.scheme === 'exhibit' ? 'exhibitProvision' : block.scheme;
};

const childrenOf = (block: Block): readonly Block[] => {
  if (block.type === 'bullets') return block.items.flat();
  if (block.type === 'recitals') return block.items;
  if (block.type === 'clause' || block.type === 'exhibit' || block.type === 'provision' || block.type === 'signature')
    return block.children;
  return [];
};

/** Takes the tree; gives every key that can be pointed at with a bookmark name of its own, unique whatever the keys are. */
export const referenceTargets = (tree: DocumentTree): Map<string, Target> => {
  const targets = new Map<string, Target>();
  const taken = new Set<string>();
  const visit = (block: Block): void => {
    const scheme = schemeOf(block);
    const key = 'key' in block ? block.key : undefined;
    if (scheme !== undefined && key !== undefined && !targets.has(key)) {
      let bookmark = plainName(key);
      for (let n = 2; taken.has(bookmark.toLowerCase()); n += 1) bookmark = `${plainName(key)}_${n}`;
      taken.add(bookmark.toLowerCase());
      targets.set(key, { bookmark, scheme });
    }
    childrenOf(block).forEach(visit);
  };
  tree.children.forEach(visit);
  return targets;
};
