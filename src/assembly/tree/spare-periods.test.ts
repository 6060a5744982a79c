import { describe, expect, it } from 'vitest';
import { draftOf, linesOf } from '../../testing/sample-document.ts';

const questions = [{ id: 'statement', type: 'text', label: 'Statement' }];
const linesFor = (document: string, statement: string) => linesOf(draftOf({ document, questions }, { statement }));

describe('the period after an answer', () => {
  it.each([
    ['It costs nothing', 'It costs nothing. More.'],
    ['It costs nothing.', 'It costs nothing. More.'],
    ['Does it cost?', 'Does it cost? More.'],
    ['They say “no.”', 'They say “no.” More.'],
    ['Works, Inc.', 'Works, Inc. More.'],
  ])('stands once after %s', (statement, line) => {
    expect(linesFor('{{statement}}. More.', statement)).toEqual([line]);
  });

  it('is left where it belongs to the text', () => {
    expect(linesFor('{{statement}}... and so on; {{statement}}, too.', 'Inc.')).toEqual([
      'Inc.... and so on; Inc., too.',
    ]);
  });
});

describe('apostrophes', () => {
  const ours = { id: 'ours', type: 'text', label: 'Ours', default: { value: "the Parties' staff", basis: 'law' } };

  it('are curly in our own words, and as they were typed in a person’s', () => {
    const document = "The Child's plan of '24: {{ours}}, {{statement}}.";
    expect(linesOf(draftOf({ document, questions: [...questions, ours] }, { statement: "O'Neill's" }))).toEqual([
      "The Child’s plan of '24: the Parties’ staff, O'Neill's.",
    ]);
  });
});
