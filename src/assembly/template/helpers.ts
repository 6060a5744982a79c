import { numberInWords } from './number-in-words.ts';
import { Leaf } from './leaf.ts';
import { longDate } from './long-date.ts';
import { seriesOf } from './series-of.ts';
import { isTrue } from './truth.ts';
import { rowsWhere } from './rows-where.ts';
import { holdsAny, isAny } from './comparing.ts';

/** The ten helpers of the template language (templates/README.md), and no more. Handlebars adds its options as a last argument. */
export const helpers = {
  is: (x: unknown, ...rest: unknown[]) => isAny(x, rest.slice(0, -1)),
  has: (x: unknown, ...rest: unknown[]) => holdsAny(x, rest.slice(0, -1)),
  not: (x: unknown) => !isTrue(x),
  and: (...rest: unknown[]) => rest.slice(0, -1).every(isTrue),
  or: (...rest: unknown[]) => rest.slice(0, -1).some(isTrue),
  where: (rows: unknown, fields: unknown, ...rest: unknown[]) => rowsWhere(rows, String(fields), rest.slice(0, -1)),
  count: (x: unknown) => (x instanceof Leaf ? Leaf.optionTokens(x).length : Array.isArray(x) ? x.length : 0),
  words: (x: unknown) => (x instanceof Leaf ? Leaf.tokenAs(x, 'words') : numberInWords(Number(x))),
  date: (x: unknown) => (x instanceof Leaf ? Leaf.tokenAs(x, 'date') : longDate(String(x))),
  series: (x: unknown, ...rest: unknown[]) => seriesOf(x, rest.length > 1 ? String(rest[0]) : undefined),
} satisfies Record<string, (...values: never[]) => unknown>;

/** For the template check: no question may have one of these names. */
export const helperNames: readonly string[] = Object.keys(helpers);
