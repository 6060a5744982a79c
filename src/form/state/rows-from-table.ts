import { titleFieldOf, type QuestionOf, type Row, type RowQuestion } from '../../assembly/index.ts';
import { readTable } from './read-table.ts';

/** Rows read from pasted text, and where each of its columns goes. */
export interface RowsFound {
  readonly rows: readonly Row[];
  /** For each column of the text the question that it answers, or none. */
  readonly columns: readonly (RowQuestion | undefined)[];
  /** The columns' names, when the first line gave them. */
  readonly names: readonly string[] | undefined;
}

type Cells = readonly string[];

/**
 * Reads rows of a list from a pasted table. When the first line names columns, they may stand in any order; otherwise
 * email addresses, telephone numbers and the words of a choice are known by how they look, and the rest is taken in the
 * order of the questions, beginning with the one that names a row.
 */
export function rowsFromTable(text: string, question: QuestionOf<'list'>): RowsFound {
  const lines = readTable(text);
  const names = lines[0] && columnNames(lines[0], question) ? lines[0] : undefined;
  const body = names ? lines.slice(1) : lines;
  const columns = names ? names.map((name) => fieldNamed(name, question)).map(onlyOnce) : guessColumns(body, question);
  const rows = body.map((cells) => rowOf(cells, columns)).filter((row) => Object.keys(row).length > 0);
  return { rows, columns, names };
}

function rowOf(cells: Cells, columns: RowsFound['columns']): Row {
  const row: Record<string, string> = {};
  columns.forEach((field, index) => {
    const cell = cells[index] ?? '';
    if (field && cell !== '') row[field.id] = valueOf(cell, field);
  });
  return row;
}

/** A line of names has no cell that could be an answer of its own, such as a number, and knows two columns or the only one. */
function columnNames(cells: Cells, question: QuestionOf<'list'>): boolean {
  if (cells.some((cell) => /\d|@/.test(cell))) return false;
  const known = new Set(cells.flatMap((cell) => fieldNamed(cell, question)?.id ?? []));
  return known.size >= Math.min(2, cells.length);
}

function fieldNamed(name: string, question: QuestionOf<'list'>): RowQuestion | undefined {
  const plain = simplify(name);
  if (plain === '') return undefined;
  const { fields, itemName } = question;
  const exact = fields.find(({ id, label }) => [id, label].some((each) => simplify(each) === plain));
  if (exact) return exact;
  if ([itemName, `${itemName}name`, 'name'].some((each) => simplify(each) === plain))
    return fields.find(({ id }) => id === titleFieldOf(question));
  // "Phone", "Email", "Address": the kind of question, or a word of its id.
  const alike = plain === 'telephone' ? 'phone' : plain;
  return fields.find(
    ({ type, id }) => type === alike || id.split(/(?=[A-Z])/).some((word) => simplify(word) === alike),
  );
}

/** How the answers of a type look, where they can be told from other words. */
const looks: { readonly [T in RowQuestion['type']]?: (cell: string, field: RowQuestion) => boolean } = {
  email: (cell) => /^\S+@\S+\.\S+$/.test(cell),
  phone: (cell) => cell.replaceAll(/\D/g, '').length >= 7 && /^[\d\s().+/x#ext-]+$/i.test(cell),
  choice: (cell, field) => optionFor(cell, field) !== undefined,
  number: (cell) => /^\d+$/.test(cell),
};

function guessColumns(lines: readonly Cells[], question: QuestionOf<'list'>): RowsFound['columns'] {
  const free = new Set(question.fields);
  const take = (field: RowQuestion | undefined): RowQuestion | undefined => {
    if (field) free.delete(field);
    return field;
  };
  const width = lines[0]?.length ?? 0;
  const guessed = Array.from({ length: width }, (_none, column) => {
    const cells = lines.flatMap((line) => line[column] || []);
    return take([...free].find((field) => cells.length > 0 && cells.every((cell) => looks[field.type]?.(cell, field))));
  });
  const title = question.fields.find(({ id }) => id === titleFieldOf(question));
  const words = [title, ...question.fields.filter(({ type }) => type === 'text' || type === 'longText')];
  return guessed.map((field) => field ?? take(words.find((each) => each !== undefined && free.has(each))));
}

function onlyOnce(
  field: RowQuestion | undefined,
  index: number,
  all: readonly (RowQuestion | undefined)[],
): RowQuestion | undefined {
  return all.indexOf(field) === index ? field : undefined;
}

/** A choice may be pasted by its label; everything else is kept as it stands. */
function valueOf(cell: string, field: RowQuestion): string {
  return optionFor(cell, field) ?? cell;
}

function optionFor(cell: string, field: RowQuestion): string | undefined {
  if (field.type !== 'choice') return undefined;
  return field.options.find((option) => [option.label, option.value].some((each) => simplify(each) === simplify(cell)))
    ?.value;
}

function simplify(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
