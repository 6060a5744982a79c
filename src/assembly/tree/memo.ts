import type { Root } from 'mdast';
import type { DocumentTree } from './nodes.ts';

/**
 * What one assembling leaves for the next, so that a keystroke does little: a Map that the caller makes and keeps, one
 * for each document. It holds parsed Markdown by its text, and the tree made last.
 */
export type Memo = Map<string, Root | DocumentTree>;

// No Markdown of ours can be this: the filled text has no such character.
const treeKey = '\u0000tree';
const mostEntries = 600;

/** The parse of a text, made only when the memo has none. What comes back must not be changed. */
export function parsedOnce(memo: Memo | undefined, text: string, parse: (text: string) => Root): Root {
  const known = memo?.get(text) as Root | undefined;
  const root = known ?? parse(text);
  if (!known) memo?.set(text, root);
  return root;
}

/** The tree made last, if any. */
export function previousTree(memo: Memo | undefined): DocumentTree | undefined {
  return memo?.get(treeKey) as DocumentTree | undefined;
}

/** Keeps the tree for the next time, and forgets old parses when there are too many. */
export function rememberTree(memo: Memo | undefined, tree: DocumentTree): void {
  if (memo && memo.size > mostEntries) memo.clear();
  memo?.set(treeKey, tree);
}
