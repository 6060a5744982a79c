import type { HelperOptions } from 'handlebars';
import { Leaf } from './leaf.ts';
import { isTrue } from './truth.ts';

/** Handlebars' own block helpers, replaced by ones that understand answers. */
export const blockHelpers = {
  if(this: unknown, value: unknown, options: HelperOptions) {
    return isTrue(value) ? options.fn(this) : options.inverse(this);
  },
  unless(this: unknown, value: unknown, options: HelperOptions) {
    return isTrue(value) ? options.inverse(this) : options.fn(this);
  },
  each(this: unknown, value: unknown, options: HelperOptions) {
    const rows = rowsOf(value);
    if (rows.length === 0) return options.inverse(this);
    return rows
      .map((row, index) => {
        const data = { ...(options.data as object), index, first: index === 0, last: index === rows.length - 1 };
        return options.fn(row, { data, blockParams: [row, index] });
      })
      .join('');
  },
};

/** The rows of a list, or for a "choices" answer a row `{ text }` for each choice. */
function rowsOf(value: unknown): readonly unknown[] {
  if (value instanceof Leaf) return Leaf.optionTokens(value).map((text) => ({ text }));
  return Array.isArray(value) ? (value as unknown[]) : [];
}
