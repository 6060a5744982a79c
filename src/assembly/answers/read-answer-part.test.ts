import { expect, test } from 'vitest';
import hostile from './hostile-inputs.json' with { type: 'json' };
import { parseAnswerJson } from './parse-answer-json.ts';
import { isAnswerPart, readAnswerPart } from './read-answer-part.ts';

const part = {
  format: 'csec-answer-part',
  schemaVersion: 1,
  documentType: 'mou',
  templates: { mou: '1.0' },
  direction: 'to partner',
  pages: ['duties-statutory'],
  from: ' Human\u202E Services ',
  to: 'Probation',
  base: {},
  answers: { county: 'Yolo' },
};

test('pages for a partner are read, with clean names', () => {
  const read = readAnswerPart(part);
  expect(isAnswerPart(part)).toBe(true);
  expect(read.ok && read.part.from).toBe('Human Services');
});

test.each([
  ['no object', 7],
  ['a file of answers', { ...part, format: 'csec-answers' }],
  ['no pages', { ...part, pages: [] }],
  ['an address in place of a page', { ...part, pages: ['javascript:alert(1)'] }],
  ['a path in place of a document type', { ...part, documentType: '../../etc' }],
  ['an unknown entry', { ...part, script: 'x' }],
  ['a list in place of answers', { ...part, answers: [] }],
  ['a name as long as a book', { ...part, from: 'x'.repeat(301) }],
  ['a newer version', { ...part, schemaVersion: 2 }],
  ['the workings of objects', { ...part, answers: JSON.parse('{"__proto__":{"a":1}}') as unknown }],
])('%s is refused in one sentence', (_, value) => {
  const read = readAnswerPart(value);
  expect(read).toMatchObject({ ok: false });
  expect(!read.ok && read.sentence).toMatch(/^[A-Z][^\n]{20,160}\.$/);
});

test('every hostile input in place of the answers is read or refused, and never throws', () => {
  for (const { input } of hostile as { input: string }[]) {
    const parsed = parseAnswerJson(`{"format":"csec-answer-part","answers":${input}}`);
    if (parsed.ok)
      expect(readAnswerPart({ ...part, answers: (parsed.value as { answers: unknown }).answers })).toHaveProperty('ok');
    else expect(parsed.sentence).toMatch(/\.$/);
  }
});
