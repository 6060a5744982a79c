declare module 'virtual:document-types' {
  import type { DocumentType } from '../assembly/index.ts';
  /** Loads a document type with its templates as compiled code. Rejects when there is none with that id. */
  export function loadDocumentType(id: string): Promise<DocumentType>;
}
