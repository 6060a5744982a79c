import { zipSync, strToU8, type Zippable } from 'fflate';

/** A draft to put into the zip file. */
export interface NamedDraft {
  readonly name: string;
  readonly title: string;
  readonly bytes: Uint8Array;
  /** How many required answers are still missing in it. */
  readonly left: number;
}

/** Several drafts as one zip file with a list of its contents in plain text. The same drafts give the same bytes. */
export function zipDrafts(drafts: readonly NamedDraft[], date: string): Uint8Array<ArrayBuffer> {
  const day = new Date(`${date}T12:00:00`);
  const files: Zippable = { 'contents.txt': [strToU8(contents(drafts, date)), { mtime: day }] };
  for (const { name, bytes } of drafts) files[name] = [bytes, { mtime: day, level: 0 }]; // a Word file is packed already
  return zipSync(files) as Uint8Array<ArrayBuffer>;
}

function contents(drafts: readonly NamedDraft[], date: string): string {
  const lines = drafts.map(
    ({ name, title, left }) =>
      `${name}\r\n  ${title}${left === 0 ? '' : `; ${left} required ${left === 1 ? 'answer is' : 'answers are'} missing`}`,
  );
  return [
    `Drafts of ${date}, made from one set of answers.`,
    'Have county counsel review each before anyone signs. This is not legal advice.',
    '',
    ...lines,
    '',
  ].join('\r\n');
}
