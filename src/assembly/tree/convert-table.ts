import type { RootContent, Table as MdastTable } from 'mdast';
import type { ConvertContext } from './convert-context.ts';
import { convertInlines } from './convert-inlines.ts';
import type { Inline, Table } from './nodes.ts';

/** A table, with the column widths that a `::table` line before it gives; without one the columns are equal. */
export function convertTable(node: MdastTable, before: RootContent | undefined, context: ConvertContext): Table {
  const [header = [], ...rows] = node.children.map((row) =>
    row.children.map((cell) => convertInlines(cell.children, context)),
  );
  return {
    type: 'table',
    widths: widthsOf(before, header.length, context),
    header,
    rows: rows.map((row) => header.map((_, column): readonly Inline[] => row[column] ?? [])),
  };
}

function widthsOf(before: RootContent | undefined, columns: number, { fault }: ConvertContext): number[] {
  const equal = Array.from({ length: columns }, () => 1 / columns);
  if (before?.type !== 'leafDirective' || before.name !== 'table') return equal;
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
