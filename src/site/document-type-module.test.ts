import { expect, test } from 'vitest';
import type { DocumentType } from '../assembly/index.ts';
import { documentTypeModule, listModule } from './document-type-module.ts';

const documentType = {
  id: 'mou',
  title: 'Memorandum </script> \u2028',
  templates: { document: {}, clauses: {} },
} as unknown as DocumentType;

async function run(code: string): Promise<Record<string, unknown>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Record<string, unknown>;
}

test('a document type becomes a module whose templates are functions', async () => {
  const code = documentTypeModule(documentType, {
    document: '{"main":function(){return "body"}}',
    clauses: { 'lead-agency': '{"main":function(){return "lead"}}' },
  });
  const { default: given } = (await run(code)) as { default: DocumentType };
  expect(given.title).toBe(documentType.title);
  const { document, clauses } = given.templates as unknown as {
    document: { main: () => string };
    clauses: Record<string, { main: () => string }>;
  };
  expect(document.main()).toBe('body');
  expect(clauses['lead-agency']?.main()).toBe('lead');
});

test('the list holds one loader for each document type', async () => {
  const { loadDocumentType } = await run(listModule(['mou', 'protocol']));
  expect(Object.keys(loadDocumentType as object)).toEqual(['mou', 'protocol']);
});
