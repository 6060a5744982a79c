import validate from '@ooxml-tools/validate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, DocumentTree, Inline } from '../../tree/nodes.ts';
import { checkWordFile } from './check/check-word-file.ts';
import { renderDocx } from './render-docx.ts';
import { unzipPart } from './samples/unzip-part.ts';
import { sampleTree } from './samples/sample-tree.ts';

const nasty = [
  '\u0000',
  '\u000b',
  '\uFFFE',
  '\uFFFF',
  '\uD800',
  '\uDC00',
  '<w:p>',
  '</w:t>',
  '&apos;',
  ']]>',
  '{{x}}',
  '{clauses-0}',
  '{image.png}',
  "O'Neill",
  '"',
  '\n',
  '\t',
  '\u202E',
  '👩‍👧',
  '  ',
  '$&',
  'javascript:alert(1)',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...nasty), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 5 })
  .map((parts) => parts.join(''));

const inline: fc.Arbitrary<Inline> = fc.oneof(
  hostile.map((value): Inline => ({ type: 'text', value })),
  hostile.map((value): Inline => ({ type: 'strong', children: [{ type: 'text', value }] })),
  fc.array(hostile, { maxLength: 3 }).map((lines): Inline => ({ type: 'answer', at: 'x', lines, suggested: false })),
  hostile.map((label): Inline => ({ type: 'blank', at: 'x', label, required: true })),
  fc.tuple(hostile, hostile).map(([text, url]): Inline => ({
    type: 'cite',
    source: 'x',
    text,
    url:
      fc.sample(fc.constantFrom(url, `https://example.org/${url}`, 'javascript:alert(1)'), {
        numRuns: 1,
        seed: url.length,
      })[0] ?? url,
  })),
  hostile.map((text): Inline => ({
    type: 'reference',
    to: 'a b/c',
    text: `Section ${text}`,
    number: text,
    kind: 'section',
  })),
  fc.boolean().map((checked): Inline => ({ type: 'checkBox', checked })),
);
const inlines = fc.array(inline, { minLength: 1, maxLength: 4 });

const leaf: fc.Arbitrary<Block> = fc.oneof(
  inlines.map((children): Block => ({ type: 'paragraph', children: [{ type: 'text', value: 'Text ' }, ...children] })),
  inlines.map((children): Block => ({ type: 'draftingNote', children })),
  fc.tuple(inlines, inlines).map(([head, cell]): Block => ({
    type: 'table',
    widths: [0.5, 0.5],
    header: [head, head],
    rows: [[cell], [cell, cell]],
  })),
  inlines.map((label): Block => ({ type: 'fillLine', label })),
);
const block: fc.Arbitrary<Block> = fc.oneof(
  leaf,
  fc.tuple(hostile, inlines, fc.array(leaf, { maxLength: 3 })).map(([key, heading, children]): Block => ({
    type: 'clause',
    key,
    number: '1',
    citedAs: 'Section 1',
    heading: [{ type: 'text', value: 'Heading' }, ...heading],
    meets: [],
    children,
  })),
  fc.tuple(inlines, fc.array(leaf, { maxLength: 3 })).map(([heading, children]): Block => ({
    type: 'signature',
    heading: [{ type: 'text', value: 'Agency' }, ...heading],
    children,
  })),
  fc.tuple(hostile, fc.array(leaf, { maxLength: 3 })).map(([key, children]): Block => ({
    type: 'exhibit',
    key: `${key}a b/c`,
    letter: 'A',
    citedAs: 'Exhibit A',
    heading: [{ type: 'text', value: 'Exhibit' }],
    meets: [],
    children,
  })),
);
const trees: fc.Arbitrary<DocumentTree> = fc
  .tuple(hostile, fc.array(block, { maxLength: 5 }))
  .map(([title, children]) => ({ ...sampleTree(), title: `T${title}`, shortTitle: title, subject: title, children }));

// What a person wrote may itself say "undefined" or "{{".
const problemsIn = (bytes: Uint8Array) => checkWordFile(bytes).filter(({ rule }) => rule !== 'leftovers');

describe('renderDocx with hostile text', () => {
  it('always writes a file that our rules call sound', async () => {
    await fc.assert(
      fc.asyncProperty(trees, hostile, async (tree, answer) => {
        expect(
          problemsIn(await renderDocx(tree, { answers: { answer }, documentType: { id: 'mou', version: '1' } })),
        ).toEqual([]);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it('always writes a file that the Open XML SDK calls valid', async () => {
    await fc.assert(
      fc.asyncProperty(trees, async (tree) => {
        expect(
          await validate(
            await renderDocx(tree, { answers: {}, documentType: { id: 'mou', version: '1' } }),
            'docx',
            'Microsoft365',
          ),
        ).toEqual([]);
      }),
      { numRuns: 5 },
    );
  }, 120_000);

  it('keeps names letter for letter, and braces that docx would take for its own', async () => {
    const children: Block[] = [
      { type: 'paragraph', children: [{ type: 'text', value: "O'Neill & Núñez <Smith-Jones> {clauses-0} $& 👩‍👧" }] },
    ];
    const xml = unzipPart(
      await renderDocx({ ...sampleTree(), children }, { answers: {}, documentType: { id: 'mou', version: '1' } }),
      'word/document.xml',
    );
    expect(xml).toContain("O'Neill &amp; Núñez &lt;Smith-Jones&gt; {clauses-0} $&amp; 👩‍👧");
  });
});
