import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { renderDocx } from '../render-docx.ts';
import { sampleTree } from '../samples/sample-tree.ts';
import { checkWordFile, type WordFileRule } from './check-word-file.ts';

type Parts = Record<string, Uint8Array>;
const change =
  (path: string, from: string | RegExp, to: string) =>
  (parts: Parts): Parts => {
    const before = strFromU8(parts[path] ?? new Uint8Array());
    const after = before.replace(from, () => to);
    if (after === before) throw new Error(`The mutation of ${path} changed nothing.`);
    return { ...parts, [path]: strToU8(after) };
  };
const without =
  (path: string) =>
  (parts: Parts): Parts =>
    Object.fromEntries(Object.entries(parts).filter(([name]) => name !== path));
const body = (from: string | RegExp, to: string) => change('word/document.xml', from, to);
const rels = (from: string | RegExp, to: string) => change('word/_rels/document.xml.rels', from, to);

// Most of these pass the Open XML SDK.
const mutations: readonly (readonly [string, WordFileRule, (parts: Parts) => Parts])[] = [
  ['a tag left open', 'wellFormed', body('</w:body>', '')],
  ['a character that XML forbids', 'characters', body('Purpose', 'Purpose\uFFFF')],
  ['no web settings', 'neededParts', without('word/webSettings.xml')],
  ['a zip entry outside the folder', 'zipEntries', (parts) => ({ ...parts, '../evil.xml': strToU8('<a/>') })],
  ['a relationship without its part', 'relationshipTargets', without('word/comments.xml')],
  ['a link without its relationship', 'relationshipIds', rels('Id="rIdLink1"', 'Id="rIdLink9"')],
  ['a script link', 'linkSchemes', rels(/https:\/\/leginfo[^"]*/, 'javascript:alert(1)')],
  ['a part without content type', 'contentTypes', (parts) => ({ ...parts, 'word/odd.bin': strToU8('x') })],
  ['an escaped apostrophe', 'apostrophes', body("O'Neill", 'O&apos;Neill')],
  ['no language', 'language', change('word/styles.xml', /<w:lang [^>]*>/, '')],
  ['no title', 'title', change('docProps/core.xml', /<dc:title>[^<]*<\/dc:title>/, '')],
  ['an empty table cell', 'cells', body(/<w:tc>.*?<\/w:tc>/, '<w:tc/>')],
  ['a cell that ends with a table', 'cells', body('</w:p></w:tc>', '</w:p><w:tbl/></w:tc>')],
  ['a table without a marked header', 'tables', body('<w:tblHeader/>', '')],
  ['a row with a cell too few', 'tables', body(/<w:tc>.*?<\/w:tc>/, '')],
  ['an unknown style', 'styles', body('w:val="BodyText"', 'w:val="NoSuchStyle"')],
  ['an unknown list', 'numbering', change('word/styles.xml', '<w:numId w:val="1"/>', '<w:numId w:val="99"/>')],
  ['a bookmark name used twice', 'bookmarks', body('w:name="_clause_2"', 'w:name="_clause_1"')],
  ['a bookmark left open', 'bookmarks', body(/<w:bookmarkEnd [^>]*>/, '')],
  ['a reference to nothing', 'targets', body('REF _second_duty', 'REF _no_such_place')],
  ['a field without its end', 'fields', body('<w:fldChar w:fldCharType="end"/>', '')],
  ['a field without a result', 'fields', change('word/footer1.xml', /(?<=NUMPAGES"><w:r>)<w:t[^>]*>\d+<\/w:t>/, '')],
  [
    'a number used by two content controls',
    'controls',
    body('<w:sdtPr>', '<w:sdtPr><w:id w:val="1"/><w:id w:val="1"/>'),
  ],
  ['a comment that nothing refers to', 'comments', body(/<w:commentReference [^>]*>/, '')],
  [
    'a blank paragraph',
    'blankParagraphs',
    body('</w:body>', '<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr></w:p></w:body>'),
  ],
  [
    'an empty bullet',
    'blankParagraphs',
    body('</w:body>', '<w:p><w:pPr><w:pStyle w:val="ListBullet"/></w:pPr></w:p></w:body>'),
  ],
  ['a heading that skips a level', 'headings', body('w:val="HeadingPlain"', 'w:val="Heading3"')],
  ['a template tag', 'leftovers', body('Purpose', '{{leadAgency}}')],
  ['the word undefined', 'leftovers', body('The Parties agree', 'The undefined agree')],
];

describe('checkWordFile', () => {
  let parts: Parts = {};
  beforeAll(async () => {
    parts = unzipSync(await renderDocx(sampleTree(), { answers: {}, documentType: { id: 'mou', version: '1.0' } }));
  });

  it('has nothing to say of a sound file', () => {
    expect(checkWordFile(zipSync(parts))).toEqual([]);
  });

  it.each(mutations)('finds %s', (_, rule, mutate) => {
    expect(checkWordFile(zipSync(mutate(parts), { level: 1 })).map((problem) => problem.rule)).toContain(rule);
  });
});
