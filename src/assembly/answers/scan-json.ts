import { deepest } from './unsafe-data.ts';

/**
 * Reads JSON text character by character, before anything is parsed, for two things that `JSON.parse` lets through:
 * nesting so deep that later steps overflow, and the same name given twice. Gives a sentence, or null.
 */
export function scanJson(text: string): string | null {
  const open: (Set<string> | null)[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text[at];
    if (mark === '{' || mark === '[') {
      open.push(mark === '{' ? new Set() : null);
      if (open.length > deepest) return `The file is nested more than ${deepest} levels deep.`;
    } else if (mark === '}' || mark === ']') {
      open.pop();
    } else if (mark === '"') {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (names && isName(text, end)) {
        const name = text.slice(at + 1, end);
        if (names.has(name)) return `The file gives "${name.slice(0, 60)}" twice.`;
        names.add(name);
      }
      at = end;
    }
  }
  return null;
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function isName(text: string, end: number): boolean {
  let at = end + 1;
  while (at < text.length && ' \t\r\n'.includes(text.charAt(at))) at += 1;
  return text[at] === ':';
}
