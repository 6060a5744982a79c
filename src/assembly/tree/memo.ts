import type { Root } from 'mdast';
import type { DocumentTree } from './nodes.ts';

/** What one assembling leaves for the next, so that a keystroke does little. Owned by the caller; make a new one for another document type. */
export interface Memo {
  readonly parsed: Map<string, Root>;
  previous: DocumentTree | undefined;
}

/** An empty memo, to be passed to each `assemble` of the same document. */
export function createMemo(): Memo {
  return { parsed: new Map(), previous: undefined };
}
