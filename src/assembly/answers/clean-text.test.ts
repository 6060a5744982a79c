import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, cleanLines, lengthOf } from './clean-text.ts';

/** Text with many of the characters that make trouble. */
const nasty = fc.string({
  unit: fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
    fc.constantFrom(
      ' ',
      '\n',
      '\r',
      '\t',
      '\u200B',
      '\uFEFF',
      '\u0085',
      '\u2028',
      '\u202E',
      '\uD800',
      '\uDC00',
      'e',
      '\u0301',
      '\uFFFE',
      '\u2800',
    ),
  ),
});
// eslint-disable-next-line no-control-regex -- control characters are what it is for
const forbiddenInXml = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;

describe('cleanLine', () => {
  it('keeps names letter for letter', () => {
    expect(cleanLine("O'Neill, Núñez and Smith-Jones")).toBe("O'Neill, Núñez and Smith-Jones");
  });

  it('joins lines and tabs with one space and drops bidirectional overrides', () => {
    expect(cleanLine('Line1\nLine2\r\n\tLine3 \u202Eend')).toBe('Line1 Line2 Line3 end');
  });

  it('uncovers and trims spaces behind what it strips', () => {
    expect(cleanLine('\u202A name \u202C')).toBe('name');
  });
});

describe('cleanLines', () => {
  it('writes every line break as one newline and keeps tabs', () => {
    expect(cleanLines('a\r\nb\u2028c\u0085d\te')).toBe('a\nb\nc\nd\te');
  });

  it('takes text without a visible character for nothing', () => {
    expect(cleanLines(' \u200B\u2800\u3164\u00AD\n')).toBe('');
  });
});

describe.each([
  ['cleanLine', cleanLine],
  ['cleanLines', cleanLines],
])('%s, whatever it is given', (_, clean) => {
  it('changes nothing the second time', () => {
    fc.assert(fc.property(nasty, (text) => clean(clean(text)) === clean(text)));
  });

  it('gives text that XML can hold, well formed and in NFC', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const cleaned = clean(text);
        expect(cleaned).not.toMatch(forbiddenInXml);
        expect(cleaned.isWellFormed()).toBe(true);
        expect(cleaned.normalize('NFC')).toBe(cleaned);
      }),
    );
  });
});

it('counts an emoji as one character', () => {
  expect(lengthOf('a😀')).toBe(2);
});
