declare module 'virtual:document-types' {
  import type { DocumentType } from '../assembly/index.ts';
  /** For each document type's id, loads it with its templates as compiled code. */
  export const loadDocumentType: Readonly<Record<string, () => Promise<DocumentType>>>;
}
