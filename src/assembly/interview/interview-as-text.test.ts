import { expect, it } from 'vitest';
import { interviewAsText } from './interview-as-text.ts';
import { sampleInterview } from './sample-interview.ts';

const text = interviewAsText(sampleInterview);

it('writes each page with its questions', () => {
  expect(text).toContain(`What you are drafting
=====================

county: Which county?
  answer: a county

regional: Does it cover several counties?
  answer: yes or no
  unless changed: No

regionName: Name of the region
  answer: text, one line
  asked when regional is yes
`);
});

it('writes conditions, options, fields and suggestions in words', () => {
  expect(text).toContain('asked when regional is yes or (county is Yolo or Kern and noticeDays is 30)');
  expect(text).toContain('    - court: A court');
  expect(text).toContain('each row has:\n    duty: Duty\n      answer: text, one line');
  expect(text).toContain('  unless changed: Report abuse');
});
