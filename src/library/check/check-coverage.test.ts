import { expect, test } from 'vitest';
import { readDocumentTypes } from '../read-document-types.ts';
import { readDocumentType } from '../read-document-type.ts';
import { sampleDocumentType } from '../../testing/sample-document.ts';
import { checkCoverage } from './check-coverage.ts';

const requirement = {
  key: 'train-staff',
  title: 'Train',
  duty: 'Train.',
  citation: 'WIC 1',
  binds: 'all counties',
  decidedBy: [],
};
const stands = [
  { file: { path: 'a.hbs', text: '::clause[A]{#a meets="other"}' }, conditionsOf: () => new Set<string>() },
];
const documentType = {
  ...sampleDocumentType({ document: '# A', requirements: [requirement] }),
  status: 'published' as const,
};

test('a published document type must meet every requirement that names it; a draft may still grow', () => {
  expect(checkCoverage(documentType, stands).map(({ problem }) => problem)).toEqual([
    'No clause or exhibit meets the requirement "train-staff", and the document type is published',
  ]);
  expect(checkCoverage({ ...documentType, status: 'draft' }, stands)).toEqual([]);
  expect(
    checkCoverage(documentType, [
      { ...stands[0]!, file: { path: 'a.hbs', text: '::clause[A]{#a meets="x train-staff"}' } },
    ]),
  ).toEqual([]);
});

test('the memorandum of understanding meets every requirement that names it', () => {
  const root = process.cwd();
  const mou = readDocumentTypes(root).documentTypes.find(({ id }) => id === 'mou')!;
  const { files } = readDocumentType(root, 'mou', [])!;
  const texts = [files.document!, ...Object.values(files.own), ...Object.values(files.shared)];
  expect(mou.requirements.length).toBeGreaterThan(30);
  expect(
    checkCoverage(
      { ...mou, status: 'published' },
      texts.map((file) => ({ file, conditionsOf: () => new Set<string>() })),
    ),
  ).toEqual([]);
});
