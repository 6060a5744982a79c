import type { Row, RowQuestion } from '../../assembly/index.ts';

/** Rows read from pasted text, and the column names that belong to no question. */
export interface RowsFound {
  readonly rows: readonly Row[];
  readonly unused: readonly string[];
}

/**
 * Reads a table copied from a spreadsheet (tabs between cells, one line a row). When the first line names columns by
 * their labels or ids, they may stand in any order; otherwise cells are taken in the order of the fields.
 */
export function rowsFromTable(text: string, fields: readonly RowQuestion[]): RowsFound {
  const lines = text
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split('\t').map((cell) => cell.trim()));
  const [first = [], ...rest] = lines;
  const named = first.map((name) => fieldNamed(name, fields));
  const hasHeader = named.filter((field) => field !== undefined).length >= 2;
  const columns = hasHeader ? named : fields;
  const rows = (hasHeader ? rest : lines).map((cells) => {
    const row: Record<string, string> = {};
    cells.forEach((cell, index) => {
      const field = columns[index];
      if (field && cell !== '') row[field.id] = valueOf(cell, field);
    });
    return row;
  });
  return {
    rows: rows.filter((row) => Object.keys(row).length > 0),
    unused: hasHeader ? first.filter((name, index) => name !== '' && named[index] === undefined) : [],
  };
}

function fieldNamed(name: string, fields: readonly RowQuestion[]): RowQuestion | undefined {
  const plain = simplify(name);
  return plain === '' ? undefined : fields.find((field) => [field.id, field.label].some((each) => simplify(each) === plain));
}

/** A choice may be pasted by its label; everything else is kept as it stands. */
function valueOf(cell: string, field: RowQuestion): string {
  if (field.type !== 'choice') return cell;
  return field.options.find((option) => [option.label, option.value].some((each) => simplify(each) === simplify(cell)))?.value ?? cell;
}

function simplify(text: string): string {
  return text.toLowerCase().replaceAll(/[^a-z0-9]/g, '');
}
