/**
 * Text as it comes in from a person or a file, made safe for XML and the same on every machine.
 * The order matters: well-formed first, so that what is stripped cannot leave half a character; newlines before control
 * characters, since U+0085 is one; trimming last but one, since stripping can uncover spaces; NFC last.
 */

/** Text longer than this is never looked at: no question allows as much. Callers refuse it; cleaning cuts it. */
export const longestText = 100_000;

/** Characters that XML 1.0 forbids, controls that nobody types on purpose, and Unicode noncharacters. Tab and newline stay. */
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\p{Noncharacter_Code_Point}]/gu;
const newlines = /\r\n?|[\u0085\u2028\u2029]/g;
const bidiOverrides = /[\u202A-\u202E\u2066-\u2069]/g;
const ends = /^[\s\u200B\uFEFF]+|[\s\u200B\uFEFF]+$/g;
/** Nothing that can be seen: spaces, ignorable characters, and the blank Braille pattern. */
const unseen = /^[\s\u2800\p{Default_Ignorable_Code_Point}]*$/u;

/** Cleans text of several lines: takes what was typed, gives it trimmed, in NFC, with "\n" for every line break. */
export function cleanLines(text: string): string {
  const printable = text.slice(0, longestText).toWellFormed().replace(newlines, '\n').replace(unprintable, '');
  return unseen.test(printable) ? '' : printable.replace(ends, '').normalize('NFC');
}

/** Cleans text of one line: as `cleanLines`, with line breaks and tabs as one space and without bidirectional overrides. */
export function cleanLine(text: string): string {
  const printable = text.slice(0, longestText).toWellFormed().replace(newlines, '\n').replace(unprintable, '');
  return cleanLines(printable.replace(bidiOverrides, '').replace(/ *[\n\t][\n\t ]*/g, ' '));
}

/** Counts the characters of a text as a person would be told: by code point, so that an emoji is never cut in half. */
export function lengthOf(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
