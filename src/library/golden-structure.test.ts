import { describe, expect, it } from 'vitest';
import { assemble, checkAnswers, loadDocxRenderer, renderHtml } from '../assembly/index.ts';
import { structureOfHtml, structureOfTree, structureOfWordFile } from '../testing/structure-of.ts';
import { readDocumentTypes } from './read-document-types.ts';
import { readExamples } from './read-examples.ts';

// How each example is set: its tree, its HTML and its document.xml. What it says stands in the goldens of its text. After a
// change that was meant: npx vitest run src/library/golden-structure.test.ts -u, and read the difference.
const { documentTypes } = readDocumentTypes('.', { starter: true });
const drafts = documentTypes.flatMap((documentType) =>
  readExamples('.', documentType.id).map(({ id, answers }) => {
    const check = checkAnswers(documentType, answers);
    const { tree } = assemble(documentType, check.answers, { date: '2026-07-01', copy: 'draft', notes: true });
    return { name: `${documentType.id}-${id}`, documentType, answers: check.answers.values, tree };
  }),
);

describe.each(drafts)('$name', ({ name, documentType, answers, tree }) => {
  it('has the tree that it had', async () => {
    await expect(structureOfTree(tree)).toMatchFileSnapshot(`goldens/${name}.tree.txt`);
  });

  it('has the HTML that it had', async () => {
    await expect(structureOfHtml(renderHtml(tree))).toMatchFileSnapshot(`goldens/${name}.html.txt`);
  });

  it('has the document.xml that it had', async () => {
    const bytes = await (await loadDocxRenderer())(tree, { answers, documentType });
    await expect(structureOfWordFile(bytes)).toMatchFileSnapshot(`goldens/${name}.xml.txt`);
  });
});
