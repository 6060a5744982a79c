import { readFile } from 'node:fs/promises';

/** Headers for the addresses that begin with a prefix, as in a `_headers` file. */
export interface HeaderRule {
  readonly prefix: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Reads a `_headers` file (the format of Netlify and Cloudflare Pages); a missing file has no rules. */
export async function readHeaderRules(file: string): Promise<readonly HeaderRule[]> {
  return parseHeaderRules(await readFile(file, 'utf8').catch(() => ''));
}

/** Takes the text of a `_headers` file: an address on a line, its headers indented below. `#` begins a remark. */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: { prefix: string; headers: Record<string, string> }[] = [];
  for (const line of text.split('\n').filter((each) => each.trim() !== '' && !each.startsWith('#'))) {
    const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) {
      const last = rules.at(-1);
      if (last) last.headers[name.toLowerCase()] = value;
    } else rules.push({ prefix: line.trim().replace(/\*$/, ''), headers: {} });
  }
  return rules;
}

/** All headers that apply to an address; of two with one name the later rule wins. */
export function headersFor(rules: readonly HeaderRule[], path: string): Record<string, string> {
  return Object.assign({}, ...rules.filter(({ prefix }) => path.startsWith(prefix)).map(({ headers }) => headers));
}
