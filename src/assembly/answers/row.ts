import * as z from 'zod/mini';
import type { RowQuestion } from '../interview/question.ts';
import type { Row } from './answer-set.ts';
import { isBlank } from './answer-type.ts';
import { fieldSchema } from './field-types.ts';
import { strictObject } from './strict-object.ts';
import { isRecord } from './unsafe-data.ts';

/**
 * A row of a list may carry a name of its own under this id. It is no answer: it stays with the row while rows are moved,
 * says which suggestion a row was, and tells two people's changes to one row from two new rows.
 */
export const rowKey = 'key';
const rowKeySchema = z.string().check(z.regex(/^[\w-]{1,60}$/));

/** A schema for one row of a list, or for a party: every field by its id, null where it is empty, and no unknown names. */
export function rowSchema(fields: readonly RowQuestion[], notRow: string): z.ZodMiniType<Row> {
  const answers = Object.fromEntries(fields.map((field) => [field.id, fieldSchema(field)]));
  // A key that will not do is no one's mistake to mend: it is let go.
  const key = z.catch(z.optional(rowKeySchema), undefined);
  return strictObject({ ...answers, [rowKey]: key }, notRow) as unknown as z.ZodMiniType<Row>;
}

/** Gives the key of a given row, when it has one that will do. */
export function keyOf(row: Record<string, unknown>): { readonly [rowKey]?: string } {
  const key = Object.hasOwn(row, rowKey) ? rowKeySchema.safeParse(row[rowKey]) : undefined;
  return key?.success ? { [rowKey]: key.data } : {};
}

/** Says whether a row holds no answer at all, so that it counts as not there. Anything that is not a row is not blank. */
export function isBlankRow(row: unknown): boolean {
  return isBlank(row) || (isRecord(row) && Object.entries(row).every(([id, value]) => id === rowKey || isBlank(value)));
}
