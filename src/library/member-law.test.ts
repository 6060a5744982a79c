import { expect, it } from 'vitest';
import { assemble, checkAnswers } from '../assembly/index.ts';
import { readDocumentType } from './read-document-type.ts';

const documentType = readDocumentType(process.cwd(), 'mdt-confidentiality', [])?.documentType;
if (!documentType) throw new Error('templates/mdt-confidentiality cannot be read.');
const confidentiality = documentType;

/** The sources that a passage cites, each once, in order of their keys. */
const citedIn = (node: unknown, found = new Set<string>()): readonly string[] => {
  if (typeof node === 'object' && node !== null) {
    const { type, source } = node as { type?: unknown; source?: unknown };
    if (type === 'cite') found.add(String(source));
    for (const child of Object.values(node)) citedIn(child, found);
  }
  return [...found].toSorted();
};

const clauseFor = (key: string, answers: object) => {
  const check = checkAnswers(confidentiality, {
    county: 'Merced',
    legalBases: ['wic830', 'wic18961', 'consent'],
    sharingProtocol: 'The Protocol',
    ...answers,
  });
  const { tree, faults } = assemble(confidentiality, check.answers, {
    date: '2026-07-01',
    copy: 'draft',
    notes: false,
  });
  expect([check.problems, faults]).toEqual([[], []]);
  return citedIn(tree.children.find((block) => block.type === 'clause' && block.key === key));
};

const health = ['cfr-45-164-512', 'civ-56-103', 'fam-6928'];
const partTwo = ['cfr-42-2', 'usc-42-290dd-2'];

// The law that each kind of agency brings, and no other: a member should not sign for someone else's.
it.each([
  [
    'humanServices',
    ['civ-56-103', 'edu-49076', 'pc-11167-5', 'usc-20-1232g', 'wic-10850', 'wic-10850-1', 'wic-5328-04', 'wic-827'],
  ],
  ['probation', ['civ-56-103', 'pc-11167-5', 'wic-5328-04', 'wic-827']],
  ['behavioralHealth', ['cfr-45-164-512', 'civ-56-106', 'in-re-kristine-w', 'wic-5328', 'wic-5328-04']],
  ['publicHealth', health],
  ['hospital', health],
  ['substanceUse', partTwo],
  ['officeOfEducation', ['edu-49076', 'usc-20-1232g']],
  ['schoolDistrict', ['edu-49076', 'usc-20-1232g']],
  ['sheriff', ['evid-1161', 'ovc-eguide-sharing', 'pc-11166', 'pc-11167-5', 'wic-827']],
  ['police', ['evid-1161', 'ovc-eguide-sharing', 'pc-11166', 'pc-11167-5', 'wic-827']],
  ['districtAttorney', ['evid-1161', 'pc-11167-5', 'wic-827']],
  ['publicDefender', ['wic-827']],
  ['childrensCounsel', ['wic-827']],
  ['countyCounsel', ['wic-827']],
  ['juvenileCourt', ['wic-827']],
  ...[
    'casa',
    'tribe',
    'victimServices',
    'advocacyCenter',
    'provider',
    'survivorOrganization',
    'regionalCenter',
    'childrensNetwork',
    'other',
  ].map((kind) => [kind, []] as const),
] as const)('a member from %s signs for its own law alone', (memberKind, sources) => {
  expect(clauseFor('own-law', { memberKind })).toEqual(sources);
});

it('adds the law on substance use and on trafficking caseworkers for those whom it concerns', () => {
  expect(clauseFor('own-law', { memberKind: 'hospital', memberTreatsSubstanceUse: true })).toEqual(
    [...health, ...partTwo].toSorted(),
  );
  expect(clauseFor('own-law', { memberKind: 'provider', memberCaseworker: true })).toEqual(['evid-1038']);
  expect(
    clauseFor('own-law', { memberKind: 'sheriff', memberCaseworker: true, memberTreatsSubstanceUse: true }),
  ).not.toContain('evid-1038');
});

it('names a team’s law when the county relies on it and the member sits in that team', () => {
  expect(clauseFor('team-law', { memberKind: 'police', memberTeams: ['wic830', 'pc13753'] })).toEqual([
    'wic-18951',
    'wic-830',
  ]);
  expect(clauseFor('team-law', { memberKind: 'police', memberTeams: [] })).toEqual([]);
});
