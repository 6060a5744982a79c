import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mergeAnswers, type AnswerPart, type AnswerSet, type DocumentType } from '../../assembly/index.ts';
import { readDocumentTypes } from '../../library/read-document-types.ts';
import { answerPart } from '../testing/answer-part.ts';
import { openPart } from './open-part.ts';

const mou = readDocumentTypes('.').documentTypes.find(({ id }) => id === 'mou') as DocumentType;
/** A region's answers as version 1.0 kept them. */
const older = (
  JSON.parse(readFileSync('src/testing/older-answers/mou-1.0-region.csec.json', 'utf8')) as { answers: AnswerSet }
).answers;
const { coverage, ...rest } = older;
const present = { ...rest, howManyCounties: coverage };

const part = (changes: Partial<AnswerPart>): AnswerPart => answerPart({ base: older, answers: older, ...changes });

test('older pages that come back are moved, so that only what the partner changed is a difference', () => {
  const taken = openPart(part({ answers: { ...older, crossReportRole: 'Watch commander' } }), mou);
  if (taken.kind !== 'merge') throw new Error(taken.kind);
  expect(taken.returned.older).toEqual({ version: '1.0', leftOver: {} });
  const { base, answers } = taken.returned.part;
  expect(base).toEqual(present);
  const { differences } = mergeAnswers(base, present, answers);
  expect(differences.map(({ question, isConflict }) => [question, isConflict])).toEqual([['crossReportRole', false]]);
});

test("a change under the older name meets the lead's own change under the present one", () => {
  const taken = openPart(part({ answers: { ...older, coverage: 'one' } }), mou);
  if (taken.kind !== 'merge') throw new Error(taken.kind);
  const { base, answers } = taken.returned.part;
  const { differences } = mergeAnswers(base, { ...present, howManyCounties: null }, answers);
  expect(differences).toMatchObject([{ question: 'howManyCounties', isConflict: true, mine: null, theirs: 'one' }]);
});

test('what a partner answered that has no place any more is kept, but not what was there before', () => {
  const gone = {
    ...mou,
    migrations: [
      ...mou.migrations,
      {
        version: '1.1',
        added: [],
        renamed: {},
        options: {},
        removed: { fax: 'No one has one.', motto: 'No one needs it.' },
      },
    ],
  };
  const taken = openPart(
    part({ base: { ...older, motto: 'Together' }, answers: { ...older, motto: 'Together', fax: '209-555-0100' } }),
    gone,
  );
  expect(taken).toMatchObject({ kind: 'merge', returned: { older: { leftOver: { fax: '209-555-0100' } } } });
  expect(taken.kind === 'merge' && taken.returned.older?.leftOver).not.toHaveProperty('motto');
});

test('older pages to fill in open as the present version asks, with what is new, and go back as such', () => {
  const taken = openPart(part({ direction: 'to partner' }), mou);
  expect(taken).toMatchObject({
    kind: 'answers',
    answers: present,
    beside: { task: { pages: ['reporting'], base: present } },
    report: { from: '1.0', leftOver: 0 },
  });
});

test('pages of the present version come as they are', () => {
  const taken = openPart(part({ templates: { mou: mou.version }, base: present, answers: present }), mou);
  expect(taken).toMatchObject({ kind: 'merge', returned: { part: { base: present, answers: present } } });
  expect(taken.kind === 'merge' && taken.returned.older).toBeUndefined();
});

test.each(['back', 'to partner'] as const)(
  'newer pages (%s) on a page that was opened before ask for a reload',
  (direction) => {
    expect(openPart(part({ direction, templates: { mou: '9.0' } }), mou)).toEqual({
      kind: 'nothing',
      notice: `These pages were made with version 9.0 of this document, and this page still has version ${mou.version}. Reload this page to get the new version, then open the file again. Your answers stay.`,
    });
  },
);

test('a version that is none counts as unknown, so that older names are moved all the same', () => {
  const taken = openPart(part({ templates: { mou: '<b>new</b>' } }), mou);
  expect(taken).toMatchObject({ kind: 'merge', returned: { part: { base: present }, older: { version: 'unknown' } } });
});

test('pages that are no longer there are asked for again', () => {
  expect(openPart(part({ direction: 'to partner', pages: ['gone'] }), mou)).toMatchObject({
    kind: 'nothing',
    notice: expect.stringContaining('no longer in this document') as string,
  });
});
