import type { Migrated } from '../../assembly/index.ts';

/** What there is to tell about answers that were opened. */
export interface OpenReport {
  /** The version that they were given for, when it is an older one. */
  readonly from?: string;
  readonly version: string;
  readonly added: Migrated['added'];
  readonly renamed: Migrated['renamed'];
  readonly changes: Migrated['changes'];
  /** Questions whose answers were cleared for a new year. */
  readonly cleared: readonly { readonly question: string; readonly label: string }[];
  /** How many answers have no place any more. */
  readonly leftOver: number;
}

/** Says whether there is anything to tell. */
export function hasNews({ from, cleared, leftOver }: OpenReport): boolean {
  return from !== undefined || cleared.length > 0 || leftOver > 0;
}
