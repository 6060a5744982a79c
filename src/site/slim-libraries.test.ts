import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { unusedMarkdown, withoutConstructs } from './slim-libraries.ts';

// Vitest would resolve the parser's development build, which the site does not use.
const table = readFileSync('node_modules/micromark/lib/constructs.js', 'utf8');

test('the constructs that documents switch off are left out, and the others stay', () => {
  const slim = withoutConstructs(table, unusedMarkdown);
  for (const name of unusedMarkdown) expect(slim).not.toMatch(new RegExp(`\\b${name}\\b`));
  for (const name of [
    'list',
    'headingAtx',
    'attention',
    'characterEscape',
    'labelEnd',
    'labelStartLink',
    'thematicBreak',
  ]) {
    expect(slim).toMatch(new RegExp(`\\b${name}\\b`));
  }
});

test('a parser that looks otherwise is noticed', () => {
  expect(() => withoutConstructs('export const flow = { 1: htmlFlow };', ['htmlFlow'])).toThrow(
    'The Markdown parser changed',
  );
});
