import type { ParagraphStyle } from './paragraph-style.ts';
import { paragraphStyles, type ParagraphStyleId } from './paragraph-styles.ts';

/** A style with everything that it inherits. */
export type ResolvedStyle = ParagraphStyle & {
  readonly size: number;
  readonly before: number;
  readonly after: number;
  readonly line: number;
};

const resolve = (id: ParagraphStyleId): ParagraphStyle => {
  const own: ParagraphStyle = paragraphStyles[id];
  return own.basedOn === undefined ? own : { ...resolve(own.basedOn as ParagraphStyleId), ...own };
};

const resolved = Object.fromEntries(
  (Object.keys(paragraphStyles) as ParagraphStyleId[]).map((id) => [id, resolve(id)]),
) as Record<ParagraphStyleId, ResolvedStyle>;

/** Takes a style's id; gives it with what it inherits filled in. */
export const resolveStyle = (id: ParagraphStyleId): ResolvedStyle => resolved[id];
