import { describe, expect, it } from 'vitest';
import { checkInterview } from './check-interview.ts';
import { interview } from './question.ts';
import { sampleInterview } from './sample-interview.ts';

const options = [
  { value: 'a', label: 'A' },
  { value: 'b', label: 'B' },
];

/** Checks an interview of one page; gives its faults as lines. */
function faults(questions: readonly object[], sources?: readonly string[]): string[] {
  const parsed = interview.parse({ pages: [{ id: 'only', title: 'Only', questions }] });
  return checkInterview(parsed, sources && new Set(sources)).map(
    ({ where, problem, cure }) => `${where.slice(3).join('.')}: ${problem}. ${cure}`,
  );
}

const first = { id: 'first', type: 'choice', label: 'First', options };
const last = { id: 'last', type: 'text', label: 'Last' };

describe('checkInterview', () => {
  it('finds nothing wrong with the sample', () => {
    expect(checkInterview(sampleInterview, new Set(['pc-11166']))).toEqual([]);
  });

  it('finds ids given twice, words of the template, and names that every object has', () => {
    expect(faults([first, { ...last, id: 'first' }, { ...last, id: 'date' }, { ...last, id: 'constructor' }])).toEqual([
      '1.id: There are two questions called "first". Give one of them another id.',
      '2.id: "date" means something else in a template. Choose another id, for example "dateAnswer".',
      '3.id: "constructor" means something else in a template. Choose another id, for example "constructorAnswer".',
    ]);
  });

  it('finds pages called the same', () => {
    const pages = [
      { id: 'p', title: 'P', questions: [first] },
      { id: 'p', title: 'Q', questions: [last] },
    ];
    expect(checkInterview(interview.parse({ pages }))).toEqual([
      { where: ['pages', 1, 'id'], problem: 'There are two pages called "p"', cure: 'Give one of them another id.' },
    ]);
  });

  it('finds conditions that look nowhere, ahead, at rows, or for what is never answered', () => {
    const rows = { id: 'rows', type: 'list', label: 'Rows', itemName: 'row', fields: [last] };
    const conditions = [
      { question: 'frist', is: 'a' },
      { any: [{ question: 'later', is: 'a' }] },
      { all: [{ question: 'first', is: ['a', 'c'] }] },
      { question: 'rows', is: 'a' },
    ];
    const asking = conditions.map((askWhen, index) => ({ ...last, id: `asking${index}`, askWhen }));
    expect(faults([first, rows, ...asking, { ...last, id: 'later' }])).toEqual([
      '2.askWhen.question: There is no question called "frist". Did you mean "first"?',
      '3.askWhen.any.0.question: "later" is asked later, or not at this place. Move that question before this one, or change the condition.',
      '4.askWhen.all.0.is: "c" is never the answer to "first". Use one of a, b.',
      '5.askWhen.question: "rows" holds rows, so a condition cannot look at it. Look at a question with a single answer, or add a yes-or-no question.',
    ]);
  });

  it('knows what each type can be answered with', () => {
    const types = [
      { id: 'yes', type: 'yesNo', label: 'Yes' },
      { id: 'many', type: 'choices', label: 'Many', options, min: 2 },
      { id: 'day', type: 'date', label: 'Day' },
    ];
    const right = [
      ['yes', true],
      ['yes', 'no'],
      ['many', 'a'],
      ['day', '2026-07-01'],
    ].map(([question, is], index) => ({ ...last, id: `r${index}`, askWhen: { question, is } }));
    expect(faults([...types, ...right])).toEqual([]);
    const wrong = [
      ['yes', 'a'],
      ['many', 'c'],
      ['day', '7/1/2026'],
    ].map(([question, is], index) => ({ ...last, id: `w${index}`, askWhen: { question, is } }));
    expect(faults([...types, ...wrong])).toHaveLength(3);
  });

  it('lets a field look at earlier fields of its row and at earlier questions', () => {
    const rows = (askWhen: object) => ({
      id: 'rows',
      type: 'list',
      label: 'Rows',
      itemName: 'row',
      fields: [
        { ...first, id: 'kind' },
        { ...last, id: 'note', askWhen },
        { ...last, id: 'end' },
      ],
    });
    expect(faults([first, rows({ question: 'kind', is: 'a' })])).toEqual([]);
    expect(faults([first, rows({ question: 'first', is: 'a' })])).toEqual([]);
    expect(faults([first, rows({ question: 'end', is: 'a' })])).toHaveLength(1);
  });

  it('finds defaults and suggestions that are no answers, and keys given twice', () => {
    const suggestion = { key: 'k', basis: 'law', row: { last: 'x'.repeat(201) } };
    expect(
      faults([
        { ...first, default: { value: 'c', basis: 'law' } },
        { ...last, default: { value: '', basis: 'law' } },
        {
          id: 'rows',
          type: 'list',
          label: 'Rows',
          itemName: 'row',
          min: 2,
          fields: [last],
          suggestions: [suggestion, { ...suggestion, row: { lost: 'x' } }],
        },
      ]),
    ).toEqual([
      '0.default.value: The default of "first" will not do. First must be one of "a", "b".',
      '1.default.value: The default of "last" is empty. Give it a value, or take the default away.',
      '2.suggestions.0.key: Two suggestions of "rows" are called "k". Give each a key of its own.',
      '2.suggestions.0.row: The suggestion "k" will not do. Last must be 200 characters or fewer.',
      '2.suggestions.1.key: Two suggestions of "rows" are called "k". Give each a key of its own.',
      '2.suggestions.1.row: The suggestion "k" will not do. There is no question called "lost" in "Row 1". Did you mean "last"?',
    ]);
  });

  it('finds rows without fields, titles without a field, and limits the wrong way round', () => {
    expect(
      faults([
        { id: 'lead', type: 'party', label: 'Lead' },
        {
          id: 'rows',
          type: 'list',
          label: 'Rows',
          itemName: 'row',
          titleField: 'name',
          min: 3,
          max: 2,
          fields: [last],
        },
        { ...first, options: [...options, { value: 'a', label: 'Again' }] },
      ]),
    ).toEqual([
      '0: "lead" has no fields. Fill in templates/_shared/party.yaml.',
      '1.min: "rows" asks for at least 3 and at most 2. Make min the smaller one.',
      '1.titleField: "rows" has no field called "name". Use one of last.',
      '2.options.2.value: "first" offers "a" twice. Give each option a value of its own.',
    ]);
  });

  it('finds citations of sources that nobody described', () => {
    const cited = {
      ...first,
      why: { text: 'Law', cite: { source: 'unknown-1' } },
      default: { value: 'a', basis: 'law', cite: { source: 'known-1' } },
    };
    expect(faults([cited], ['known-1'])).toEqual([
      '0.why.cite.source: There is no source called "unknown-1". Add content/sources/unknown-1.yaml, or cite another.',
    ]);
    expect(faults([cited])).toEqual([]);
  });
});
