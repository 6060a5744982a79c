import { readDocumentTypes } from '../../library/read-document-types.ts';

/** The document types of this site, read once per build. What is wrong in them is reported by the template check. */
export const { documentTypes } = readDocumentTypes(process.cwd());
