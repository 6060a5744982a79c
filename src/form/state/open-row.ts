/** What happened to the rows of a list: one went to its neighbor's place, came in, or went away. */
export type RowShift =
  { readonly moved: number; readonly to: number } | { readonly added: number } | { readonly removed: number };

/** Takes which row was open, and what happened; gives which one is open now: the same row, or the one that came in. */
export function openRowAfter(open: number | undefined, shift: RowShift): number | undefined {
  if ('added' in shift) return shift.added;
  if (open === undefined) return undefined;
  if ('removed' in shift) return open === shift.removed ? undefined : open > shift.removed ? open - 1 : open;
  if (open === shift.moved) return shift.to;
  return open === shift.to ? shift.moved : open;
}
