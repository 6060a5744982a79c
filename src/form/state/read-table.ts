/** What Word and other programs put before the items of a list. Two digits at most: "(530)" is an area code. */
const listMark = /^(?:[•·▪◦‣⁃*–—-]|\(?\d{1,2}[.)])$/u;
const markedText = /^(?:[•·▪◦‣⁃*–—-]|\(?\d{1,2}[.)])\s+(?=\S)/u;

/**
 * Reads text that was copied from a spreadsheet, or from a table or list in Word, as rows of cells: a line a row, tabs
 * between cells, and double quotes around a cell that holds lines of its own. Blank lines, the marks of lists and columns
 * without a word are left out.
 */
export function readTable(text: string): readonly (readonly string[])[] {
  const rows = linesOf(text)
    .map((line) => withoutListMark(line.map((cell) => cell.replaceAll(/[\u200b\ufeff]/g, '').trim())))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const width = Math.max(0, ...rows.map((cells) => cells.length));
  const used = Array.from({ length: width }, (_none, column) => rows.some((cells) => (cells[column] ?? '') !== ''));
  return rows.map((cells) => used.flatMap((isUsed, column) => (isUsed ? [cells[column] ?? ''] : [])));
}

function linesOf(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const cell = /(?:^|(?<=[\t\n]))"((?:[^"]|"")*)"(?=[\t\n]|$)|[^\t\n]*/y;
  const plain = text.replaceAll(/\r\n?|\u2028|\u2029|\u0085/g, '\n');
  for (let at = 0; at <= plain.length; at += 1) {
    cell.lastIndex = at;
    const found = cell.exec(plain);
    lines.at(-1)?.push(found?.[1]?.replaceAll('""', '"') ?? found?.[0] ?? '');
    at += found?.[0].length ?? 0;
    if (plain[at] === '\n') lines.push([]);
  }
  return lines;
}

function withoutListMark(cells: readonly string[]): readonly string[] {
  const [first = '', ...rest] = cells;
  if (rest.length > 0 && listMark.test(first)) return rest;
  return [first.replace(markedText, ''), ...rest];
}
