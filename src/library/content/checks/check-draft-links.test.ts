import { expect, test } from 'vitest';
import type { DocumentType } from '../../../assembly/index.ts';
import { parsePage } from '../parse-page.ts';
import { checkDraftLinks } from './check-draft-links.ts';

const mou = { id: 'mou', interview: { pages: [{ id: 'partners' }, { id: 'dates' }] } } as unknown as DocumentType;
const problems = (link: string) => {
  const { page } = parsePage(`---\ntitle: T\ndraftThis: ${link}\n---\n`, 'content/docs/a.md');
  return checkDraftLinks({ pages: page ? [page] : [] }, [mou]).map(
    ({ line, problem, cure }) => `${line}: ${problem}. ${cure}`,
  );
};

test('a link to a page of an interview is right', () => {
  expect(problems('{ documentType: mou, page: dates }')).toEqual([]);
});

test('a link to nothing is told with what there is', () => {
  expect(problems('{ documentType: mou, page: partner }')).toEqual([
    '3: The interview of "mou" has no page "partner". Did you mean "partners"? Its pages are: partners, dates',
  ]);
  expect(problems('{ documentType: mio, page: dates }')).toEqual([
    '3: There is no document type "mio". Did you mean "mou"? The document types are the folders of templates/',
  ]);
});
