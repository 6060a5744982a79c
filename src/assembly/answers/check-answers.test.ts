import { describe, expect, it } from 'vitest';
import { sampleInterview } from '../interview/sample-interview.ts';
import type { Missing, Problem } from './answer-set.ts';
import { checkAnswers } from './check-answers.ts';
import { pathAsGiven, pathAsKept } from './row-paths.ts';

const check = (answers: unknown) => checkAnswers({ interview: sampleInterview }, answers);
const said = (problems: readonly Problem[]) => problems.map(({ at, sentence }) => `${at}: ${sentence}`);
const places = (missing: readonly Missing[]) =>
  missing.map(({ at, required }) => `${at}${required ? '' : ' (optional)'}`);

const finished = {
  county: 'Yolo',
  startDate: '2026-07-01',
  noticeDays: 20,
  history: 'None',
  lead: { legalName: 'Human Services', address: '1 Main Street' },
  parties: [
    { legalName: 'Probation', address: 'A' },
    { legalName: 'Superior Court', kind: 'court', judge: 'Presiding Judge', address: 'B' },
  ],
};

describe('checkAnswers', () => {
  it('finds nothing wrong and nothing missing in a finished answer set, and gives every question a value', () => {
    const { ok, problems, missing, answers } = check(finished);
    expect({ ok, problems, missing }).toEqual({ ok: true, problems: [], missing: [] });
    expect(answers.values).toEqual({
      ...finished,
      regional: false,
      regionName: null,
      regionMotto: null,
      lead: { ...finished.lead, kind: 'county', judge: null, region: null },
      parties: [
        { ...finished.parties[0], kind: 'county', judge: null, region: null },
        { ...finished.parties[1], region: null },
      ],
      duties: [{ key: 'report', duty: 'Report abuse', by: 'at once' }],
      topics: null,
      topicNote: null,
      mailbox: null,
      telephone: null,
      venue: null,
    });
  });

  it('fills in defaults for what is absent, and says so; null and "" are blank on purpose', () => {
    expect([...check(finished).answers.fromDefault]).toEqual(['regional', 'lead.kind', 'parties.0.kind', 'duties']);
    const { answers, missing } = check({ ...finished, regional: null, noticeDays: '', duties: [] });
    expect(answers.values).toMatchObject({ regional: null, noticeDays: null, duties: null });
    expect(places(missing)).toEqual(['regional', 'noticeDays', 'duties']);
  });

  it('lists everything that is missing, with its page and its place in words', () => {
    const { ok, missing } = check({ parties: [{ legalName: 'Probation', kind: null }, { kind: 'court' }] });
    expect(ok).toBe(true);
    expect(places(missing)).toEqual([
      'county',
      'startDate',
      'history (optional)',
      'lead.legalName',
      'lead.address (optional)',
      'parties.0.kind',
      'parties.0.address (optional)',
      'parties.1.legalName',
      'parties.1.address (optional)',
      'parties.1.judge',
    ]);
    expect(missing.find(({ at }) => at === 'parties.0.address')).toEqual({
      at: 'parties.0.address',
      question: 'parties',
      page: 'parties',
      label: 'Agency 1 (Probation): address',
      required: false,
      sentence: 'Enter the address.',
    });
  });

  it('collects all problems at once and keeps the rest usable', () => {
    const { ok, problems, answers } = check({
      ...finished,
      county: 'Jefferson',
      startDate: '2026-02-30',
      parties: [{ legalName: 'x'.repeat(41), kind: 'moon', address: 'A' }],
    });
    expect(ok).toBe(false);
    expect(said(problems)).toEqual([
      "county: County must be one of California's 58 counties, for example Yolo.",
      'startDate: Effective date must be a real date, for example 7/1/2026.',
      'parties.0.legalName: Legal name must be 40 characters or fewer.',
      'parties.0.kind: Kind of agency must be one of "county", "court".',
      'parties: Add at least 2 agencies.',
    ]);
    expect(answers.values).toMatchObject({
      county: null,
      startDate: null,
      parties: [{ legalName: null, kind: null, address: 'A' }],
    });
  });

  it('names the known question that an unknown one was perhaps meant to be', () => {
    const { problems } = check({
      ...finished,
      start: '2026-07-01',
      zzzzzz: 1,
      lead: { ...finished.lead, adress: 'x' },
      duties: [{ duty: 'A', due: 'B' }],
    });
    expect(said(problems)).toEqual([
      'start: There is no question called "start". Did you mean "startDate"?',
      'zzzzzz: There is no question called "zzzzzz".',
      'lead.adress: There is no question called "adress" in "Lead agency". Did you mean "address"?',
      'duties.0.due: There is no question called "due" in "Duty 1 (A)". Did you mean "duty"?',
    ]);
  });

  it('neither uses, nor blames, nor changes an answer that is not asked for at the moment', () => {
    const given = {
      ...finished,
      regionName: 'x'.repeat(999),
      mailbox: 'not an address',
      lead: { ...finished.lead, judge: 5 },
    };
    const before = structuredClone(given);
    const { ok, answers } = check(given);
    expect(ok).toBe(true);
    expect(answers.values).toMatchObject({ regionName: null, mailbox: null, lead: { judge: null } });
    expect(given).toEqual(before);
  });

  it.each([null, undefined, 'text', 5, [finished], new Date(0), JSON.parse('{"__proto__":{"county":"Yolo"}}')])(
    'gives usable answers and one problem for %j',
    (given) => {
      const { ok, problems, answers } = check(given);
      expect(ok).toBe(false);
      expect(problems).toHaveLength(1);
      expect(answers.values).toMatchObject({ county: null, noticeDays: 30 });
    },
  );
});

describe('rows that are left empty', () => {
  const { problems, missing, answers, asGiven } = check({
    ...finished,
    parties: [
      {},
      { legalName: 'A', address: 'x' },
      { legalName: ' ', key: 'k1' },
      { legalName: 'x'.repeat(41), address: 'y' },
      {},
    ],
  });

  it('are not in the answers, and others move up', () => {
    expect(answers.values['parties']).toMatchObject([{ legalName: 'A' }, { legalName: null, address: 'y' }]);
    expect([...answers.asked].filter((at) => at.endsWith('legalName'))).toEqual([
      'lead.legalName',
      'parties.0.legalName',
      'parties.1.legalName',
    ]);
  });

  it('still count in what a form is told, and paths can be turned both ways', () => {
    expect(problems.map(({ at }) => at)).toEqual(['parties.3.legalName']);
    expect(places(missing)).toEqual(['parties.3.legalName']);
    expect(asGiven.asked.has('parties.4.legalName')).toBe(true);
    expect(asGiven.keptRows['parties']).toEqual([1, 3]);
    expect(pathAsGiven('parties.1.address', asGiven.keptRows)).toBe('parties.3.address');
    expect(pathAsKept('parties.3.address', asGiven.keptRows)).toBe('parties.1.address');
    expect(pathAsKept('parties.2.address', asGiven.keptRows)).toBeUndefined();
    expect(pathAsGiven('lead.address', asGiven.keptRows)).toBe('lead.address');
  });
});
