import type { Inline, Provision } from './nodes.ts';
import type { Token } from './resolve-answer.ts';

/** What turning Markdown into the tree can ask for. */
export interface ConvertContext {
  readonly answer: (token: Token) => Inline | undefined;
  readonly cite: (key: string, at: string | undefined) => Inline;
  /** Reports a mistake in the template; the draft goes on without the part. */
  readonly fault: (sentence: string) => void;
  /** How a numbered list is numbered here; undefined where none may stand. */
  readonly scheme: Provision['scheme'] | undefined;
  /** How deep in numbered lists this is. */
  readonly level: number;
}
