import { sampleOf } from '../../library/sample-of.ts';
import { documentTypes } from './document-types.ts';

/** The document types that have an example to show, each with it. */
export const sampledTypes = documentTypes.flatMap((documentType) => {
  const example = sampleOf(process.cwd(), documentType.id);
  return example ? [{ documentType, example }] : [];
});
