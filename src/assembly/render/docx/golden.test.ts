import { describe, expect, it } from 'vitest';
import { documentTypeIds } from '../../../library/read-document-types.ts';
import { readDocumentType } from '../../../library/read-document-type.ts';
import { readExamples } from '../../../library/read-examples.ts';
import { assemble } from '../../assemble.ts';
import { checkAnswers } from '../../answers/check-answers.ts';
import { openWordFile } from './check/word-file.ts';
import { elementsOf, findAll, textOf, type XmlNode } from './check/xml-tokens.ts';
import { renderDocx } from './render-docx.ts';

const root = process.cwd();

// A paragraph as one line: its style, then its text with fields, links and comments marked where they stand.
const marks: Readonly<Record<string, (node: XmlNode) => string>> = {
  'w:t': textOf,
  'w:tab': () => '→',
  'w:br': () => '↵',
  'w:fldSimple': (node) => `{${node.attributes['w:instr'] ?? ''} = ${textOf(node)}}`,
  'w:instrText': (node) => `{${textOf(node)}}`,
  'w:bookmarkStart': (node) => `#${node.attributes['w:name'] ?? ''} `,
  'w:commentReference': (node) => ` (comment ${node.attributes['w:id'] ?? ''})`,
  'w:hyperlink': (node) => `<${line(node)}>`,
};
const line = (node: XmlNode): string =>
  elementsOf(node)
    .map((child) => (child.name === 'w:pPr' ? '' : (marks[child.name] ?? line)(child)))
    .join('');
const styleOf = (paragraph: XmlNode): string => findAll(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? '';
const kept = (paragraph: XmlNode): string => (findAll(paragraph, 'w:keepNext').length > 0 ? '+' : '');

const outline = (bytes: Uint8Array): string =>
  findAll(openWordFile(bytes).trees.get('word/document.xml') ?? { name: '', attributes: {}, children: [] }, 'w:p')
    .map((paragraph) => `${styleOf(paragraph)}${kept(paragraph)}: ${line(paragraph)}`.trimEnd())
    .join('\n');

// The text of an example and how it is set: a change of a clause shows here as a change of its lines, and nothing else.
describe('the Word text of the first example of each document type', () => {
  const examples = documentTypeIds(root, { starter: true }).flatMap((type) =>
    readExamples(root, type)
      .slice(0, 1)
      .map((example) => ({ type, example, name: `${type}-${example.id}` })),
  );
  it.each(examples)('$name is as it was', async ({ type, example, name }) => {
    const documentType = readDocumentType(root, type, [])?.documentType;
    if (documentType === undefined) throw new Error(`templates/${type} cannot be read.`);
    const { answers } = checkAnswers(documentType, example.answers);
    const { tree } = assemble(documentType, answers, { date: '2026-07-01', copy: 'draft', notes: true });
    await expect(outline(await renderDocx(tree, { answers: answers.values, documentType }))).toMatchFileSnapshot(
      `golden/${name}.txt`,
    );
  });
});
