import type { DocumentType } from '../assembly/index.ts';
import type { TemplateSources } from '../library/precompile.ts';

/** Takes a document type and its compiled templates; gives the text of a module whose default export is the whole. */
export function documentTypeModule(documentType: DocumentType, sources: TemplateSources): string {
  const { templates: _compiled, ...data } = documentType;
  const clauses = Object.entries(sources.clauses).map(([name, code]) => `${JSON.stringify(name)}: ${code}`);
  return `export default { ...${JSON.stringify(data)}, templates: { document: ${sources.document}, clauses: { ${clauses.join(',\n')} } } };`;
}

/** The text of the module that lists document types: by id, a function that loads one when it is wanted. */
export function listModule(ids: readonly string[]): string {
  const entries = ids.map(
    (id) =>
      `${JSON.stringify(id)}: () => import(${JSON.stringify(`virtual:document-type/${id}`)}).then((module) => module.default)`,
  );
  return `export const loadDocumentType = { ${entries.join(', ')} };`;
}
