import validate from '@ooxml-tools/validate';
import { describe, expect, it } from 'vitest';
import type { DocumentTree } from '../../tree/nodes.ts';
import { leaveOutNotes } from '../../tree/leave-out-notes.ts';
import { renderText } from '../text/render-text.ts';
import { checkWordFile } from './check/check-word-file.ts';
import { readWordText } from './check/read-word-text.ts';
import { renderDocx } from './render-docx.ts';
import { sampleTree } from './samples/sample-tree.ts';
import { unzipPart } from './samples/unzip-part.ts';

const options = { answers: { lead: "O'Neill & <Núñez>" }, documentType: { id: 'mou', version: '1.0' } };
const render = (tree: DocumentTree = sampleTree()): Promise<Uint8Array> => renderDocx(tree, options);
const normal = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

describe('renderDocx', () => {
  it('writes a file that the Open XML SDK and our own rules call sound', async () => {
    const bytes = await render();
    expect(checkWordFile(bytes)).toEqual([]);
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
  });

  it('writes the same bytes for the same tree', async () => {
    expect(Buffer.from(await render()).equals(Buffer.from(await render()))).toBe(true);
  });

  it('says what the plain text says, with the numbers that Word computes', async () => {
    const tree = sampleTree();
    expect(normal(readWordText(await render()))).toEqual(
      normal(renderText({ ...tree, children: leaveOutNotes(tree.children) })),
    );
  });

  it('numbers through styles alone, so that no paragraph carries numbering of its own', async () => {
    expect(unzipPart(await render(), 'word/document.xml')).not.toContain('<w:numPr>');
  });

  it('lets cross-references follow their targets', async () => {
    const xml = unzipPart(await render(), 'word/document.xml');
    expect(xml).toContain(`Section\u00A0</w:t></w:r>${String.raw`<w:fldSimple w:instr="REF _second_duty \w \h"`}`);
    expect(xml).toContain(String.raw`w:instr="REF _exhibit_contacts \r \h"`);
    expect(xml).toContain(String.raw`</w:t></w:r><w:fldSimple w:instr="REF _second_recital \r \h"`);
  });

  it('makes drafting notes comments on the paragraph before them', async () => {
    const bytes = await render();
    expect(unzipPart(bytes, 'word/comments.xml')).toMatch(
      /w:author="Drafting note" w:date="2026-07-01T00:00:00\.000Z".*Counties differ here/,
    );
    expect(unzipPart(bytes, 'word/document.xml')).toContain('<w:commentReference w:id="0"/>');
  });

  it('keeps the date of the draft in place of the clock', async () => {
    expect(unzipPart(await render(), 'docProps/core.xml')).toContain(
      "<dc:title>Interagency Memorandum of Understanding: O'Neill County</dc:title>",
    );
    expect(unzipPart(await render(), 'docProps/core.xml')).toContain('2026-07-01T00:00:00Z</dcterms:modified>');
  });

  it('carries the answers, to be read back', async () => {
    const item = unzipPart(await render(), 'customXml/item1.xml');
    expect(item).toContain("{&quot;lead&quot;:&quot;O'Neill &amp; &lt;Núñez&gt;&quot;}");
  });

  it('refuses a node type that it does not know', async () => {
    const tree = sampleTree();
    await expect(render({ ...tree, children: [{ type: 'footnote' } as never] })).rejects.toThrow(
      'does not know the block "footnote"',
    );
    await expect(
      render({ ...tree, children: [{ type: 'paragraph', children: [{ type: 'image' } as never] }] }),
    ).rejects.toThrow('does not know the inline node "image"');
  });

  it('keeps each signature block on one page, the first with the paragraph before it and the last two together', async () => {
    const xml = unzipPart(await render(), 'word/document.xml');
    expect(xml).toMatch(
      /<w:pStyle w:val="BodyText"\/><w:keepNext\/><\/w:pPr><w:r><w:t xml:space="preserve">The Parties have signed/,
    );
    expect(xml.match(/<w:pStyle w:val="Signature\w+"\/><w:keepNext\/>/g)).toHaveLength(6 * 4 + 1);
  });

  it('keeps the paragraph before a table with it, whether or not it ends in a colon', async () => {
    const paragraph = (value: string) => ({ type: 'paragraph', children: [{ type: 'text', value }] }) as const;
    const header = [[{ type: 'text', value: 'Party' }]] as const;
    const table = { type: 'table', widths: [], header, rows: [header] } as const;
    const children = [paragraph('Nothing follows from this.'), paragraph('The table names them.'), table];
    const xml = unzipPart(await render({ ...sampleTree(), children }), 'word/document.xml');
    expect(
      xml
        .match(/<w:keepNext\/><\/w:pPr><w:r><w:t xml:space="preserve">[^<]*/g)
        ?.map((found) => found.split('>').at(-1)),
    ).toEqual(['The table names them.']);
  });

  it('writes an empty tree too', async () => {
    const bytes = await render({ ...sampleTree(), children: [] });
    expect(checkWordFile(bytes)).toEqual([]);
  });
});
