import { toHtml } from 'hast-util-to-html';
import fc from 'fast-check';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { describe, expect, it } from 'vitest';
import { draftOf, linesOf } from '../testing/sample-document.ts';
import hostileInputs from './answers/hostile-inputs.json' with { type: 'json' };
import { renderHtml, renderMarkdown, type DocumentTree } from './index.ts';

const questions = [
  { id: 'name', type: 'text', label: 'Name', blank: 'name', maxLength: 5000 },
  { id: 'story', type: 'longText', label: 'Story', blank: 'story' },
  {
    id: 'rows',
    type: 'list',
    label: 'Rows',
    itemName: 'row',
    fields: [{ id: 'cell', type: 'text', label: 'Cell', maxLength: 5000 }],
  },
];
const document = `# {{name}}

::clause[Of {{name}}]{#c}

1. Before {{name}} after.

   - {{story}}

| A | B |
| --- | --- |
{{#each rows}}
| {{cell}} | x |
{{/each}}

:::signature[{{name}}]
::fill[By]
:::`;

/** Every answer in a tree, as the lines that are printed. */
function answersIn(tree: DocumentTree): string[] {
  const found: string[] = [];
  JSON.stringify(tree, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'type' in value && value.type === 'answer') {
      found.push((value as unknown as { lines: string[] }).lines.join('\n'));
    }
    return value;
  });
  return found;
}

function expectLetterForLetter(typed: string): void {
  const { tree, faults } = draftOf(
    { document, questions },
    { name: typed, story: `${typed}\n${typed}`, rows: [{ cell: typed }] },
  );
  expect(faults).toEqual([]);
  expect(answersIn(tree)).toEqual([typed, typed, typed, `${typed}\n${typed}`, typed, typed]);
  expect(linesOf({ tree, blanks: [], faults })).toEqual([
    typed,
    `1. Of ${typed}`,
    `1.1 Before ${typed} after.`,
    `• ${typed} ${typed}`,
    'A | B',
    `${typed} | X`,
    typed,
    'By: ____',
  ]);
}

describe('an answer comes out letter for letter', () => {
  it.each([
    ':cite[wic-16524-8]{at="(b)"}',
    '::clause[Mine]{#mine}',
    ':::drafting-note',
    ':answer{at="story"}',
    '{{name}} {{#each rows}}{{/each}}',
    '{{{constructor.constructor "return 1"}}}',
    '# Heading',
    '1. item',
    '- item',
    '| a | b |',
    '*bold* _em_ `code` [a](javascript:alert(1)) ![i](x)',
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '&lt;b&gt; &amp;',
    '\\*not\\*',
    "O'Neill, Núñez & Smith-Jones “quoted”",
    '$& $1 $$',
    '__proto__',
  ])('%j', expectLetterForLetter);

  const hostileTexts = hostileInputs
    .filter(({ kind }) => kind === 'json')
    .map(({ id, input }) => [id, readJson(input)] as const)
    .filter(([, typed]) => typeof typed === 'string');

  it.each(hostileTexts)('hostile input %s', (_, typed) => {
    const { tree, faults } = draftOf({ document, questions }, { name: typed, story: typed, rows: [{ cell: typed }] });
    expect(faults).toEqual([]);
    expect(tree.children.filter(({ type }) => type === 'clause')).toHaveLength(1);
    expect(toHtml(renderHtml(tree))).not.toMatch(/<(script|img|iframe|svg|b)\b/);
  });

  it('whatever is typed', () => {
    // What cleaning changes (white space, forms of accents) has its own tests.
    const typed = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
      .filter((text) => text.normalize('NFC') === text && /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(text));
    fc.assert(fc.property(typed, expectLetterForLetter), { numRuns: 200 });
  });

  it('in Markdown too: read back, the words are the same', () => {
    const typed = '# *a* [b](c) <i> :cite[x] | 1. 2) - + _d_ `e` \\ &amp; ~~f~~ {{g}}';
    const { tree } = draftOf({ document: 'Before {{name}} after.', questions }, { name: typed });
    const [paragraph] = fromMarkdown(renderMarkdown(tree)).children;
    expect(paragraph).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'text', value: `Before ${typed} after.` }],
    });
  });
});

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
