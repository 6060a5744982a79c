import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VersionNotes } from '../assembly/index.ts';

/** What each version of a document type changed, from its changes.md: "## 1.0 (November 21, 2026)", and below it text and a list. */
export function readChanges(root: string, id: string): readonly VersionNotes[] {
  const path = join(root, `templates/${id}/changes.md`);
  return existsSync(path) ? parseChanges(readFileSync(path, 'utf8')) : [];
}

/** Takes the text of a changes.md; gives its versions in the order in which they stand. */
export function parseChanges(text: string): readonly VersionNotes[] {
  const [, ...parts] = text.replaceAll('\r\n', '\n').split(/^## +/m);
  return parts.flatMap((part): VersionNotes[] => {
    const [heading = '', ...lines] = part.split('\n');
    const [, version, date] = /^(\d+(?:\.\d+){1,2})\b(?:\s*[(,:–-]\s*(.*?)\)?\s*)?$/.exec(heading.trim()) ?? [];
    if (version === undefined) return [];
    return [{ version, ...(date ? { date } : {}), notes: notesIn(lines) }];
  });
}

/** A list item or a paragraph is one note; lines that go on belong to the one before. */
function notesIn(lines: readonly string[]): string[] {
  const notes: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const text = line.replace(/^\s*[-*]\s+/, '').trim();
    if (text === '') goesOn = false;
    else if (goesOn && !/^\s*[-*]\s/.test(line)) notes.push(`${notes.pop() ?? ''} ${text}`);
    else notes.push(text);
    if (text !== '') goesOn = true;
  }
  return notes.map((note) => note.replaceAll(/[*_`]/g, ''));
}
