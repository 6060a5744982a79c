import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipDrafts } from './zip-drafts.ts';

const drafts = [
  {
    name: 'mou-draft-2026-07-01.docx',
    title: 'Memorandum of Understanding',
    bytes: new Uint8Array([1, 2, 3]),
    left: 0,
  },
  { name: 'protocol-draft-2026-07-01.docx', title: 'Interagency Protocol', bytes: new Uint8Array([4]), left: 2 },
];

test('the zip file holds every draft and a list that says what is missing', () => {
  const files = unzipSync(zipDrafts(drafts, '2026-07-01'));
  expect(Object.keys(files)).toEqual(['contents.txt', ...drafts.map(({ name }) => name)]);
  expect(files['mou-draft-2026-07-01.docx']).toEqual(new Uint8Array([1, 2, 3]));
  const list = strFromU8(files['contents.txt'] ?? new Uint8Array());
  expect(list).toContain('Interagency Protocol; 2 required answers are missing');
  expect(list).toContain('not legal advice');
});

test('the same drafts give the same bytes', () => {
  expect(zipDrafts(drafts, '2026-07-01')).toEqual(zipDrafts(drafts, '2026-07-01'));
});
