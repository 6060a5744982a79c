import { tableHeight } from '../layout/estimate-pages.ts';
import type { WordTable } from '../model/word-blocks.ts';
import { page } from '../styles/page.ts';

/** A table no higher than this stays on one page: more would leave too much of a page empty. */
const keptWhole = page.textHeight / 3;

/**
 * Takes a table; keeps its rows together as Word does it, by paragraphs kept with the next: a small table whole, and of
 * any other the first two rows and the last two, so that no page has a single row of it.
 */
export function keepRows(table: WordTable): void {
  const whole = tableHeight(table) <= keptWhole;
  const last = table.rows.length - 1;
  table.rows.forEach((row, at) => {
    // The header stays with the first row by its style.
    const kept = at > 0 && at < last && (whole || at === 1 || at === last - 1);
    if (kept) for (const cell of row) cell.keepNext = true;
  });
}
