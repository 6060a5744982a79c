import type { RootContent, Table as MdastTable } from 'mdast';
import type { LeafDirective } from 'mdast-util-directive';
import { capitalStart } from './capital-start.ts';
import type { ConvertContext } from './convert-context.ts';
import { convertInlines } from './convert-inlines.ts';
import { labelOf } from './directives/label.ts';
import type { Inline, Table } from './nodes.ts';

/** The lines that say what the table below them is. */
const settings = ['table', 'coverage-table'] as const;
type TableSettings = LeafDirective & { readonly name: (typeof settings)[number] };

/** Whether a line belongs to the table that follows it. */
export function isTableSettings(node: RootContent | undefined): node is TableSettings {
  return node?.type === 'leafDirective' && (settings as readonly string[]).includes(node.name);
}

/** A table, with the column widths that a `::table` line before it gives; without one the columns are equal. The rows of a `::coverage-table` come later. */
export function convertTable(node: MdastTable, before: RootContent | undefined, context: ConvertContext): Table {
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => convertInlines(capitalStart(cell.children), context)),
  );
  return {
    type: 'table',
    widths: widthsOf(before, header.length, context),
    header,
    rows: rows.map((row) => header.map((_, column): readonly Inline[] => row[column] ?? [])),
    ...coverageOf(before, header.length, rows.length, context),
  };
}

function coverageOf(
  before: RootContent | undefined,
  columns: number,
  rows: number,
  context: ConvertContext,
): Pick<Table, 'coverage'> {
  if (!isTableSettings(before) || before.name !== 'coverage-table') return {};
  if (columns === 3 && rows === 0) return { coverage: { unmet: convertInlines(labelOf(before), context) } };
  context.fault(
    'A "::coverage-table" is followed by a header row of three columns and nothing below it: its rows are filled in.',
  );
  return {};
}

function widthsOf(before: RootContent | undefined, columns: number, { fault }: ConvertContext): number[] {
  const equal = Array.from({ length: columns }, () => 1 / columns);
  if (!isTableSettings(before)) return equal;
  const widths = (before.attributes?.widths ?? '')
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const sum = widths.reduce((total, width) => total + width, 0);
  if (widths.length === columns && widths.every((width) => width > 0)) return widths.map((width) => width / sum);
  fault(
    `A table of ${columns} columns needs ${columns} widths, for example {widths="${equal.map((w) => Math.round(w * 100)).join(' ')}"}.`,
  );
  return equal;
}
