import { expect, test } from 'vitest';
import { assemble, checkAnswers, renderText, type DocumentType } from '../assembly/index.ts';
import { readDocumentTypes } from '../library/read-document-types.ts';
import { readExamples } from '../library/read-examples.ts';
import { readTemplateSources } from '../library/template-sources.ts';
import { browserDocumentType, listModule } from './document-type-module.ts';

async function run(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

async function asInTheBrowser(documentType: DocumentType): Promise<DocumentType> {
  const { code, data } = browserDocumentType(documentType, readTemplateSources(process.cwd(), documentType.id));
  const { default: build } = (await run(code)) as { default: (data: unknown) => DocumentType };
  return build(JSON.parse(data));
}

const { documentTypes } = readDocumentTypes(process.cwd());

test.each(documentTypes.map((each) => [each.id, each] as const))(
  '%s drafts the same in the browser as on the command line',
  async (_id, documentType) => {
    const inBrowser = await asInTheBrowser(documentType);
    const draft = (each: DocumentType, answers: unknown): string =>
      renderText(
        assemble(each, checkAnswers(each, answers).answers, { date: '2026-07-01', copy: 'draft', notes: true }).tree,
      );
    const examples = readExamples(process.cwd(), documentType.id).map(({ answers }) => answers);
    for (const answers of [{}, ...examples]) expect(draft(inBrowser, answers)).toBe(draft(documentType, answers));
  },
);

test('the name of the data changes with the wording', () => {
  const [first] = documentTypes;
  if (!first) throw new Error('There is no document type');
  const sources = readTemplateSources(process.cwd(), first.id);
  const { dataName } = browserDocumentType(first, sources);
  expect(browserDocumentType({ ...first, title: `${first.title}!` }, sources).dataName).not.toBe(dataName);
  expect(browserDocumentType(first, sources).dataName).toBe(dataName);
});

test('the list holds one loader for each document type', async () => {
  const found = ['mou', 'protocol'].map((id) => ({ id, dataName: `${id}.0.json` }));
  const { loadDocumentType } = await run(listModule(found, '/'));
  expect(Object.keys(loadDocumentType as object)).toEqual(['mou', 'protocol']);
});
