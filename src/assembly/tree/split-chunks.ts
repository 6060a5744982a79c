const opensPart = /^::(?:clause|exhibit|heading)\[/;

/**
 * The filled Markdown cut at each line that opens a clause, an exhibit or a heading.
 * A part is parsed by itself, so that a change in one clause leaves the others' parses standing.
 */
export function splitChunks(markdown: string): string[] {
  const chunks: string[] = [];
  let lines: string[] = [];
  for (const line of markdown.split('\n')) {
    if (opensPart.test(line) && lines.length > 0) {
      chunks.push(lines.join('\n'));
      lines = [];
    }
    lines.push(line);
  }
  chunks.push(lines.join('\n'));
  return chunks;
}
