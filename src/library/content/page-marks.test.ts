import { expect, test } from 'vitest';
import { parsePage } from './parse-page.ts';

const marksOf = (body: string) => {
  const { page } = parsePage(`---\ntitle: T\n---\n${body}`, 'content/docs/a.md');
  if (!page) throw new Error('no page');
  return page.marks;
};

test('keys are found with the line they stand in', () => {
  const marks = marksOf(
    'One :cite[a]{at="(b)"}.\n\nTwo :term[MDT] and :term[the team]{key="mdt"} and :requirement[r].',
  );
  expect(marks.cites).toEqual([{ key: 'a', line: 4 }]);
  expect(marks.terms).toEqual([
    { key: 'mdt', line: 6 },
    { key: 'mdt', line: 6 },
  ]);
  expect(marks.requirements).toEqual([{ key: 'r', line: 6 }]);
});

test('a label has the sources of its own list item, not those of the next', () => {
  const marks = marksOf(
    '- Must :cite[a] :basis[law]\n- May :cite[b] :basis[county practice]\n  - Inner :cite[c] :basis[law]',
  );
  expect(marks.statements.map(({ cites }) => cites)).toEqual([['a'], ['b'], ['c']]);
});

test('a label has the sources of its own table row', () => {
  const marks = marksOf('| a | b |\n| --- | --- |\n| One :cite[a] | :basis[law] |\n| Two | :basis[law] |');
  expect(marks.statements.map(({ cites }) => cites)).toEqual([['a'], []]);
});

test('a box has the sources of everything in it', () => {
  const marks = marksOf(':::statement{basis="law"}\nOne :cite[a].\n\n- Two :cite[b]\n:::\n\nOutside :cite[c].');
  expect(marks.statements).toEqual([{ basis: 'law', line: 4, cites: ['a', 'b'] }]);
});

test('marks that do not exist are told, colons in running text are not', () => {
  const marks = marksOf('Note:this is text.\n\n:::staement\nx\n:::\n\n::clock');
  expect(marks.unknown).toEqual([
    { key: 'staement', line: 6 },
    { key: 'clock', line: 10 },
  ]);
});

test('a table with a nameless column is told', () => {
  expect(marksOf('|  | a |\n| --- | --- |\n| x | y |').namelessColumns).toEqual([4]);
});

test('anchors are those of the site: own ones, words, and numbers for repeated words', () => {
  expect(marksOf('## Who leads? {#lead}\n\n## Team\n\n## Team').headingIds).toEqual(['lead', 'team', 'team-1']);
});
