import { describe, expect, it } from 'vitest';
import { draftOf, linesOf } from '../../testing/sample-document.ts';

const option = (value: string, text: string) => ({ value, label: text, text });
const kinds = [
  option('sheriff', "the sheriff's department"),
  option('police', 'a police department'),
  option('court', 'the court'),
];
const questions = [
  { id: 'name', type: 'text', label: 'Name', blank: 'name' },
  { id: 'sure', type: 'yesNo', label: 'Sure?' },
  { id: 'days', type: 'number', label: 'Days', min: 0 },
  { id: 'start', type: 'date', label: 'Start' },
  {
    id: 'place',
    type: 'choice',
    label: 'Place',
    options: [option('here', 'in this place'), option('there', 'over there')],
  },
  { id: 'topics', type: 'choices', label: 'Topics', blank: 'topics', options: kinds },
  { id: 'lead', type: 'party', label: 'Lead', fields: [{ id: 'role', type: 'text', label: 'Role', blank: 'role' }] },
  {
    id: 'rows',
    type: 'list',
    label: 'Rows',
    itemName: 'row',
    fields: [
      { id: 'title', type: 'text', label: 'Title', blank: 'title' },
      { id: 'kind', type: 'choice', label: 'Kind', options: kinds, optional: true },
      { id: 'also', type: 'choices', label: 'Also', options: kinds, optional: true },
    ],
  },
];
const rows = [
  { title: 'Alpha', kind: 'sheriff' },
  { title: 'Beta', kind: 'police' },
  { title: 'Gamma', kind: 'court', also: ['police'] },
];

function first(document: string, answers: unknown): string | undefined {
  return linesOf(draftOf({ document, questions }, answers))[0];
}

describe('printing', () => {
  it.each([
    ['{{name}}', { name: 'Núñez & O’Neill' }, 'Núñez & O’Neill'],
    ['{{name}}', {}, '[name]'],
    ['{{lead.role}}', { lead: { role: 'Chair' } }, 'Chair'],
    ['{{place}}', { place: 'there' }, 'over there'],
    ['{{days}} {{words days}}', { days: 24 }, '24 twenty-four'],
    ['{{words 3}}', {}, 'three'],
    ['{{date start}}', { start: '2026-07-01' }, 'July 1, 2026'],
    ['{{series topics}}', { topics: ['court', 'sheriff'] }, 'the sheriff’s department and the court'],
    ['{{series topics}}', {}, '[topics]'],
    ['{{series rows "title"}}', { rows }, 'Alpha, Beta, and Gamma'],
    ['{{count rows}} {{count topics}}', { rows, topics: ['court'] }, '3 1'],
  ])('%s with %j prints %s', (template, answers, text) => expect(first(template, answers)).toBe(text));
});

describe('conditions', () => {
  it.each([
    ['sure', { sure: true }, true],
    ['sure', { sure: false }, false],
    ['sure', {}, false],
    ['days', { days: 0 }, true],
    ['name', { name: '   ' }, false],
    ['rows', { rows: [] }, false],
    ['topics', { topics: [] }, false],
    ['topics', { topics: ['court'] }, true],
    ['lead', {}, false],
    ['lead', { lead: { role: 'Chair' } }, true],
    ['(is place "here" "there")', { place: 'there' }, true],
    ['(is place "here")', { place: 'there' }, false],
    ['(is sure false)', {}, false],
    ['(has topics "court")', { topics: ['court', 'police'] }, true],
    ['(has topics "sheriff")', { topics: ['court', 'police'] }, false],
    ['(not sure)', {}, true],
    ['(and sure days)', { sure: true, days: 2 }, true],
    ['(and sure days)', { sure: true }, false],
    ['(or sure days)', { days: 2 }, true],
    ['(where rows "kind|also" "police")', { rows }, true],
    ['(where rows "kind" "police")', { rows: rows.slice(2) }, false],
  ])('{{#if %s}} with %j is %s', (condition, answers, holds) => {
    expect(first(`{{#if ${condition}}}yes{{else}}no{{/if}}`, answers)).toBe(holds ? 'yes' : 'no');
    expect(first(`{{#unless ${condition}}}no{{else}}yes{{/unless}}`, answers)).toBe(holds ? 'yes' : 'no');
  });
});

describe('rows', () => {
  it.each([
    ['{{#each rows}}{{title}}{{#unless @last}}, {{/unless}}{{/each}}', 'Alpha, Beta, Gamma'],
    ['{{#each rows}}{{@index}}{{#if @first}} {{../name}} {{@root.name}} {{/if}}{{/each}}', '0 N N 12'],
    ['{{#each (where rows "kind|also" "police")}}{{title}} {{/each}}', 'Beta Gamma'],
    ['{{#each topics}}{{text}}; {{/each}}', 'a police department; the court;'],
    ['{{#each rows}}{{> row}}{{/each}}', 'Alpha!Beta!Gamma!'],
  ])('%s', (template, text) => {
    const sample = { document: template, questions, clauses: { row: '{{title}}!' } };
    expect(linesOf(draftOf(sample, { name: 'N', rows, topics: ['police', 'court'] }))[0]).toBe(text);
  });

  it('print what {{else}} says when there are none', () => {
    expect(first('{{#each rows}}{{title}}{{else}}none{{/each}}', {})).toBe('none');
  });
});

it('throws for a name that does not exist', () => {
  expect(() => first('{{nmae}}', {})).toThrow('"nmae" not defined in the answers');
});

it('gives templates no way to the words of an answer or to the workings of an object', () => {
  expect(() => first('{{name.constructor}}', { name: 'x' })).not.toThrow();
  expect(first('a {{name.constructor}}', { name: 'x' })).toBe('a');
  expect(() => first('{{constructor}}', {})).toThrow('not defined');
  expect(() => first('{{__proto__}}', {})).toThrow('not defined');
});
