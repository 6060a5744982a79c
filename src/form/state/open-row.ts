/** What happened to the rows of a list: one went to its neighbor's place, came in, or went away. */
export type RowShift =
  { readonly moved: number; readonly to: number } | { readonly added: number } | { readonly removed: number };

/** Takes which row was open, and what happened; gives which one is open now, so that the same row stays open. */
export function openRowAfter(open: number | undefined, shift: RowShift): number | undefined {
  if (open === undefined) return undefined;
  if ('added' in shift) return open >= shift.added ? open + 1 : open;
  if ('removed' in shift) return open === shift.removed ? undefined : open > shift.removed ? open - 1 : open;
  if (open === shift.moved) return shift.to;
  return open === shift.to ? shift.moved : open;
}
