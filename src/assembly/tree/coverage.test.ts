import { describe, expect, test } from 'vitest';
import { draftOf, sampleDocumentType, type Sample } from '../../testing/sample-document.ts';
import {
  coverage,
  coverageAsText,
  coverageDocument,
  renderHtml,
  renderMarkdown,
  renderText,
  visitBlocks,
  type Block,
} from '../index.ts';

const requirement = (key: string, decidedBy: readonly string[] = []) => ({
  key,
  title: `Duty ${key}`,
  duty: `Do ${key}.`,
  citation: 'WIC 1',
  binds: 'all counties',
  decidedBy,
});
const sample = {
  document: [
    '# Agreement',
    '::clause[First]{#first meets="a b"}',
    '1. Text.',
    '{{#if wanted}}\n::clause[Second]{#second meets="c"}\n\n1. Text.\n{{/if}}',
    '::exhibit[Forms]{#forms meets="a"}',
    'Text.',
  ].join('\n\n'),
  questions: [{ id: 'wanted', type: 'yesNo', label: 'Is the second clause wanted? Say so.' }],
  requirements: [requirement('a'), requirement('c', ['wanted']), requirement('d')],
};

test('each requirement, with the clauses and exhibits that meet it', () => {
  const { tree } = draftOf(sample, { wanted: true });
  expect(
    coverage(tree, sample.requirements).map(({ requirement: { key }, metBy }) => [
      key,
      metBy.map(({ label }) => label),
    ]),
  ).toEqual([
    ['a', ['Section 1', 'Exhibit A']],
    ['c', ['Section 2']],
    ['d', []],
  ]);
});

test('as lines, and as a checklist of its own', () => {
  const documentType = sampleDocumentType(sample);
  const covered = coverage(draftOf(sample, { wanted: false }).tree, sample.requirements);
  expect(coverageAsText(covered, documentType).split('\n')).toEqual([
    '[x] Duty a (WIC 1): Section 1 (First); Exhibit A (Forms)',
    '[ ] Duty c (WIC 1): not met. Look at your answer to "Is the second clause wanted?".',
    '[ ] Duty d (WIC 1): not met. No text of this document meets it. Meet it in another paper, or ask county counsel for a clause.',
  ]);
  const text = renderText(coverageDocument(covered, documentType, '2026-07-01'));
  expect(text).toContain('1 of 3 requirements are met');
  expect(text).toContain('Not met. Look at your answer');
});

const withTable = (header = '| Asked | Law | Where |\n| --- | --- | --- |', rows = ''): Sample => ({
  ...sample,
  document: `${sample.document}\n\n::exhibit[Where It Is Met]{#where}\n\n::coverage-table[Not met *here*.]{widths="50 20 30"}\n\n${header}${rows}`,
});

function tablesIn(blocks: readonly Block[]) {
  const tables: Extract<Block, { type: 'table' }>[] = [];
  for (const block of blocks) visitBlocks(block, (each) => each.type === 'table' && tables.push(each));
  return tables;
}

describe('a coverage table', () => {
  test('is a table like any other, with references that follow the numbers, and says where nothing is met', () => {
    const { tree, faults } = draftOf(withTable(), { wanted: true });
    expect(faults).toEqual([]);
    const [table] = tablesIn(tree.children);
    expect(table).not.toHaveProperty('coverage');
    expect(table?.widths).toEqual([0.5, 0.2, 0.3]);
    const places = table?.rows.map((row) => row[2]);
    expect(places?.[0]).toMatchObject([
      { type: 'reference', to: 'first', text: 'Section 1' },
      { type: 'text', value: ' (First)' },
      { type: 'text', value: '; ' },
      { type: 'reference', to: 'forms', text: 'Exhibit A' },
      { type: 'text', value: ' (Forms)' },
    ]);
    expect(places?.[1]).toMatchObject([{ type: 'reference', text: 'Section 2' }, {}]);
    expect(places?.[2]).toMatchObject([{ value: 'Not met ' }, { type: 'emphasis' }, { value: '.' }]);
  });

  test('reads the same in each format, and stands in the contents list as an exhibit', () => {
    const { tree } = draftOf(
      { ...withTable(), document: withTable().document.replace('# Agreement', '# Agreement\n\n::contents') },
      { wanted: true },
    );
    const line = 'Section 1 (First); Exhibit A (Forms)';
    expect(renderText(tree)).toContain(line);
    expect(renderMarkdown(tree)).toContain('Section 1');
    expect(JSON.stringify(renderHtml(tree))).toContain('Exhibit A');
    expect(tree.children.find(({ type }) => type === 'contents')).toMatchObject({
      entries: [{}, {}, { key: 'forms' }, { key: 'where', label: 'Exhibit B' }],
    });
  });

  test('comes with notes for the drafter: what is not met and why, and what was read in part; a clean copy has none', () => {
    const partly = {
      ...withTable(),
      requirements: sample.requirements.map((each) =>
        each.key === 'd' ? { ...each, partlyRead: true as const } : each,
      ),
    };
    const text = renderText(draftOf(partly, { wanted: false }).tree);
    expect(text).toContain('Not met: “Duty c.” Look at your answer to "Is the second clause wanted?".');
    expect(text).toContain('check it first: “Duty d”.');
    const clean = renderText(draftOf(partly, { wanted: false }, { copy: 'clean' }).tree);
    expect(clean).not.toContain('Look at your answer');
    expect(clean).toContain('Not met here.');
  });

  test('says what is wrong with it', () => {
    expect(draftOf(withTable('| Asked | Law |\n| --- | --- |')).faults).toContainEqual(
      expect.stringContaining('a header row of three columns'),
    );
    expect(draftOf(withTable(undefined, '\n| a | b | c |')).faults).toContainEqual(
      expect.stringContaining('nothing below it'),
    );
    expect(draftOf(withTable('Text.')).faults).toEqual(['No table follows a "::coverage-table" line.']);
  });
});
