import type { DocumentType } from '../../../assembly/index.ts';
import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read-content.ts';

/** Takes the content and the document types; gives a problem for each "Draft this" that leads to no page of an interview. */
export function checkDraftLinks(
  { pages }: Pick<Content, 'pages'>,
  documentTypes: readonly Pick<DocumentType, 'id' | 'interview'>[],
): ContentProblem[] {
  return pages.flatMap(({ path, fields: { draftThis }, lineOf }) => {
    if (!draftThis) return [];
    const line = lineOf(['draftThis']);
    const ids = documentTypes.map(({ id }) => id);
    const type = documentTypes.find(({ id }) => id === draftThis.documentType);
    if (!type) {
      const cure = `${nearest(draftThis.documentType, ids)}The document types are the folders of templates/`;
      return [{ path, line, problem: `There is no document type "${draftThis.documentType}"`, cure }];
    }
    const known = type.interview.pages.map(({ id }) => id);
    if (known.includes(draftThis.page)) return [];
    const cure = `${nearest(draftThis.page, known)}Its pages are: ${known.join(', ')}`;
    return [{ path, line, problem: `The interview of "${type.id}" has no page "${draftThis.page}"`, cure }];
  });
}
