import { expect, it } from 'vitest';
import { questionLabel } from './question-label.ts';
import { sampleInterview } from './sample-interview.ts';

const values = { parties: [{ legalName: 'Sheriff' }, { legalName: null }, { legalName: 'x'.repeat(80) }] };

it.each([
  ['startDate', 'Effective date'],
  ['lead', 'Lead agency'],
  ['lead.address', 'Lead agency: address'],
  ['lead.kind', 'Lead agency: kind of agency'],
  ['parties', 'Who are the parties?'],
  ['parties.0.address', 'Agency 1 (Sheriff): address'],
  ['parties.1', 'Agency 2'],
  ['parties.2', `Agency 3 (${'x'.repeat(60)}…)`],
  ['parties.3.legalName', 'Agency 4: legal name'],
  ['parties.3.unknown', 'Agency 4: unknown'],
  ['nowhere', 'nowhere'],
])('%s is "%s"', (at, label) => {
  expect(questionLabel(sampleInterview, at, values)).toBe(label);
});
