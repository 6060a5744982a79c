import { expect, it } from 'vitest';
import { draftOf, linesOf } from '../../testing/sample-document.ts';
import { capitalized } from './capital-start.ts';

it.each([
  ['the Convener', 'The Convener'],
  ['children’s services manager', 'Children’s services manager'],
  ['on-call clinician', 'On-call clinician'],
  ['at once; in writing', 'At once; in writing'],
  ['“quoted words”', '“Quoted words”'],
  ['throughout', 'Throughout'],
  ['élan', 'Élan'],
  ['csec@example.org', 'csec@example.org'],
  ['example.org/csec', 'example.org/csec'],
  ['eBay account', 'eBay account'],
  ['24 hours', '24 hours'],
  ['', ''],
])('%s becomes %s', (before, after) => {
  expect(capitalized(before)).toBe(after);
});

const table = (...cells: string[]) => `# T\n\n${cells.map((cell) => `| ${cell} |`).join('\n')}`;
const linesOfTable = (document: string, questions: unknown[] = [], answers = {}) =>
  linesOf(draftOf({ document, questions }, answers))
    .slice(1)
    .filter((line) => !line.startsWith('Drafting note'));

it('a cell begins with a capital, after a check box and in bold too; text between cells does not change', () => {
  expect(linesOfTable(table('who', '---', 'the Convener', ':box tell the child', '**me** first'))).toEqual([
    'Who',
    'The Convener',
    '☐ Tell the child',
    'Me first',
  ]);
});

it('what the template offers gets its capital in a cell alone; what a person typed stays letter for letter', () => {
  const questions = [
    { id: 'who', type: 'text', label: 'Who?', default: { value: 'the lead agency', basis: 'our suggestion' } },
    { id: 'typed', type: 'text', label: 'Typed?' },
    {
      id: 'when',
      type: 'choice',
      label: 'When?',
      options: [
        { value: 'a', label: 'A', text: 'at once' },
        { value: 'b', label: 'B' },
      ],
    },
  ];
  const answers = { who: 'the lead agency', typed: 'the sheriff', when: 'a' };
  const document = `${table('Who', '---', '{{who}}', '{{when}}', '{{typed}}')}\n\nIt is {{who}}, {{when}}.`;
  expect(linesOfTable(document, questions, answers)).toEqual([
    'Who',
    'The lead agency',
    'At once',
    'the sheriff',
    'It is the lead agency, at once.',
  ]);
});
