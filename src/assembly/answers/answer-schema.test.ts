import { describe, expect, it } from 'vitest';
import { everyQuestion } from '../interview/every-question.ts';
import type { Question } from '../interview/question.ts';
import { sampleInterview } from '../interview/sample-interview.ts';
import { answerSchemas, everyProblem, schemaOf, sentencesOf } from './answer-schema.ts';

const questions = new Map(everyQuestion(sampleInterview).map(({ question }) => [question.id, question]));

function named(id: string): Question {
  const question = questions.get(id);
  if (question === undefined) throw new Error(`The sample has no question called ${id}.`);
  return question;
}

function check(id: string, given: unknown): unknown {
  const result = schemaOf(named(id)).safeParse(given);
  return result.success ? result.data : result.error.issues.map((issue) => issue.message);
}

it('knows every question type of the sample, and the sample has them all', () => {
  const fieldTypes = [...questions.values()].flatMap((question) =>
    'fields' in question ? question.fields.map(({ type }) => type) : [],
  );
  expect(new Set([...[...questions.values()].map(({ type }) => type), ...fieldTypes])).toEqual(
    new Set(Object.keys(answerSchemas)),
  );
});

describe('an answer that will do', () => {
  it.each([
    ['regionName', '  Delta\tregion ', 'Delta region'],
    ['history', 'one\r\ntwo ', 'one\ntwo'],
    ['noticeDays', '30', 30],
    ['noticeDays', 45, 45],
    ['regional', 'No', false],
    ['regional', true, true],
    ['venue', 'court', 'court'],
    ['topics', ['other', 'court', 'other'], ['court', 'other']],
    ['startDate', '7/1/2026', '2026-07-01'],
    ['mailbox', " o'neill@county.ca.gov ", "o'neill@county.ca.gov"],
    ['telephone', ' 555-0100 x5 ', '555-0100 x5'],
    ['county', 'yolo county', 'Yolo'],
    [
      'lead',
      { legalName: ' Probation ' },
      { legalName: 'Probation', kind: null, address: null, judge: null, region: null },
    ],
    ['duties', [{ duty: '' }, { duty: 'Train', key: 'a1' }, {}], [{ duty: 'Train', by: null, key: 'a1' }]],
  ])('%s: %j', (id, given, kept) => {
    expect(check(id, given)).toEqual(kept);
  });
});

it.each([...questions.keys()])('%s: nothing, null and "" are no answer', (id) => {
  for (const nothing of [undefined, null, '', '  ']) expect(check(id, nothing)).toBeNull();
});

describe('an answer that will not do', () => {
  it.each([
    ['regionName', 'x'.repeat(201), 'Name of the region must be 200 characters or fewer.'],
    ['regionName', 5, 'Name of the region must be text, in quotation marks.'],
    [
      'history',
      'x'.repeat(5001),
      'The answer to "What local history should the recitals tell?" must be 5,000 characters or fewer.',
    ],
    ['noticeDays', '1.5', 'Days of notice must be a whole number, for example 30.'],
    ['noticeDays', '12 days', 'Days of notice must be a whole number, for example 30.'],
    ['noticeDays', Number.NaN, 'Days of notice must be a whole number, for example 30.'],
    ['noticeDays', 91, 'Days of notice must be from 1 to 90 days.'],
    ['regional', 'perhaps', 'The answer to "Does it cover several counties?" must be yes or no.'],
    ['venue', 'toString', 'Venue must be one of "county", "court".'],
    ['topics', ['court', 'moon'], 'Each choice for the topics must be one of "county", "court", "other".'],
    ['topics', ['court'], 'Select at least 2 choices for the topics.'],
    ['topics', 'court', 'Topics must be a list of choices.'],
    ['startDate', '2/30/2026', 'Effective date must be a real date, for example 7/1/2026.'],
    ['startDate', '7//2026', 'Effective date must include a day.'],
    ['mailbox', 'a@b', 'Mailbox must be one email address, for example name@example.org.'],
    ['telephone', 'call me', 'Telephone must be a telephone number, for example (916) 555-0100 ext. 5.'],
    ['county', 'Jefferson', "County must be one of California's 58 counties, for example Yolo."],
    ['lead', 'Probation', 'Lead agency must be a set of answers, each under its name.'],
    ['parties', [{ legalName: 'A' }], 'Add at least 2 agencies.'],
    ['parties', Array.from({ length: 6 }, () => ({})), 'Remove an agency: there can be no more than 5.'],
    ['parties', { legalName: 'A' }, 'The answer to "Who are the parties?" must be a list.'],
    ['duties', ['Train'], 'Each duty must be a set of answers, each under its name.'],
  ])('%s: %j', (id, given, sentence) => {
    expect(check(id, given)).toContain(sentence);
  });
});

describe('the sentences', () => {
  it('tell a person what to do when nothing was entered', () => {
    expect([...questions.values()].map((question) => sentencesOf(question).missing)).toEqual([
      'Select the county.',
      'Answer yes or no to "Does it cover several counties?".',
      'Enter the name of the region.',
      'Enter the motto.',
      'Enter the effective date.',
      'Enter the days of notice.',
      'Enter an answer to "What local history should the recitals tell?".',
      "Enter the lead agency's name.",
      'Add at least 2 agencies.',
      'Add at least one duty.',
      'Select the topics.',
      'Enter the note on courts.',
      'Enter the mailbox.',
      'Enter the telephone.',
      'Select the venue.',
    ]);
  });

  it.each([...questions.values()].flatMap((question) => everyProblem(question)))('%s', (sentence) => {
    expect(sentence).toMatch(/^[A-Z].*\.$/);
    const outsideQuotes = sentence.replace(/"[^"]*"/g, '');
    expect(outsideQuotes.slice(0, -1)).not.toMatch(/[!?]|\.\s(?!\d)/);
    expect(outsideQuotes).not.toMatch(/\b(in)?valid\b|\brequired\b|\berror\b|\bplease\b/i);
  });
});
