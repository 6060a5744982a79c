import { describe, expect, it } from 'vitest';
import { askedQuestions } from './asked-questions.ts';
import { sampleInterview } from './sample-interview.ts';

const asked = (values: Parameters<typeof askedQuestions>[1]) => askedQuestions(sampleInterview, values);

describe('askedQuestions', () => {
  it("asks what has no condition, and a party's fields while it is still blank", () => {
    expect([...asked({})]).toEqual([
      'county',
      'regional',
      'startDate',
      'noticeDays',
      'history',
      'lead',
      'lead.legalName',
      'lead.kind',
      'lead.address',
      'parties',
      'duties',
    ]);
  });

  it('asks a question only when the one it depends on is asked too', () => {
    expect(asked({ regional: true, regionName: 'Delta' })).toContain('regionMotto');
    expect(asked({ regional: false, regionName: 'Delta' })).not.toContain('regionMotto');
  });

  it('understands any, all, several values, and a page with a condition', () => {
    expect(asked({ county: 'Kern', noticeDays: 30 })).toContain('mailbox');
    expect(asked({ county: 'Kern', noticeDays: 31 })).not.toContain('mailbox');
    expect(asked({ regional: true })).toContain('mailbox');
  });

  it('looks into the choices that were made', () => {
    expect(asked({ regional: true, topics: ['county', 'court'] })).toContain('topicNote');
    expect(asked({ regional: true, topics: ['county'] })).not.toContain('topicNote');
  });

  it('lets a field look at its own row first, then at the questions outside', () => {
    const paths = asked({ regional: true, parties: [{ kind: 'court' }, { kind: 'county' }] });
    expect(paths).toContain('parties.0.judge');
    expect(paths).not.toContain('parties.1.judge');
    expect(paths).toContain('parties.1.region');
  });

  it("never takes an object's own workings for an answer", () => {
    const interview = { pages: [{ id: 'p', title: 'P', questions: sampleInterview.pages[0]!.questions.slice(2, 3) }] };
    expect([...askedQuestions(interview, Object.create({ regional: true }))]).toEqual([]);
  });
});
