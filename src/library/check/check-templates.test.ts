import { describe, expect, it } from 'vitest';
import { check, inDocument } from '../../testing/check-sample-templates.ts';

it('finds nothing in a sound document type', () => expect(check({})).toEqual([]));

describe('names', () => {
  it.each([
    ['{{count}}', '"count" is written without an answer. templates/README.md shows each helper.'],
    ['{{conty}}', 'There is no question "conty". Did you mean "county"?'],
    ['{{#if surre}}x{{/if}}', 'There is no question "surre". Did you mean "sure"?'],
    ['{{#each rowz}}{{title}}{{/each}}', 'There is no question "rowz". Did you mean "rows"?'],
    ['{{#each rows}}{{titel}}{{/each}}', 'A row of "rows" has no "titel". Did you mean "title"?'],
    [
      '{{#each rows}}{{county}}{{/each}}',
      'A row of "rows" has no "county". Write "@root.county" to reach outside the row.',
    ],
    ['{{#each rows}}{{../conty}}{{/each}}', 'There is no question "conty". Did you mean "county"?'],
    ['{{#each rows}}{{@root.conty}}{{/each}}', 'There is no question "conty". Did you mean "county"?'],
    ['{{#each topics}}{{label}}{{/each}}', 'A choice of "topics" has no "label". It has: text.'],
    [
      '{{../county}}',
      '"../county" leads out of the document. A clause that is put into a row reaches outside it with "@root.", not with "../".',
    ],
    ['{{#each rows}}{{@number}}{{/each}}', 'There is no "@number". Use @index, @first, @last or @root.'],
    ['{{rows}}', '"rows" is a list and cannot be printed as text. Go through its rows: {{#each rows}}.'],
    ['{{rows.title}}', '"rows.title" means nothing'],
    ['{{#each county}}x{{/each}}', '"{{#each}}" needs a list, or a "choices" answer. Use {{#if}} for a single answer.'],
    ['{{> closing}}', 'There is no clause "closing". Write it in clauses/closing.hbs.'],
    ['{{#iff sure}}x{{/iff}}', 'There is no block "{{#iff}}". Did you mean "if"?'],
  ])('%s', (line, message) => expect(inDocument(line).join('\n')).toContain(message));
});

describe('helpers', () => {
  it.each([
    ['{{#if (iss place "here")}}x{{/if}}', 'There is no helper "iss". Did you mean "is"?'],
    ['{{#if (is place "hear")}}x{{/if}}', '"hear" is not an option of "place". Did you mean "here"?'],
    ['{{#if (is place "elsewhere")}}x{{/if}}', '"elsewhere" is not an option of "place". Its values are: here, there.'],
    ['{{#if (is topics "one")}}x{{/if}}', '(is …) compares one answer, and "topics" is several. Use (has …).'],
    ['{{#if (has topics "three")}}x{{/if}}', '"three" is not an option of "topics". Its values are: one, two.'],
    [
      '{{#if (is sure "yes")}}x{{/if}}',
      '"sure" is answered yes or no. Compare it with true or false, without quotation marks.',
    ],
    ['{{#each (where rows "titel" "x")}}x{{/each}}', 'A row of "rows" has no "titel". Did you mean "title"?'],
    [
      '{{#each (where county "title" "x")}}x{{/each}}',
      '"where" needs the rows of a list. templates/README.md shows what each helper takes.',
    ],
    ['{{series rows "titel"}}', 'A row of "rows" has no "titel". Did you mean "title"?'],
    ['{{words county}}', '"words" needs a number. templates/README.md shows what each helper takes.'],
    ['{{date county}}', '"date" needs a date. templates/README.md shows what each helper takes.'],
    ['{{is place "here"}}', '"is" is true or false and cannot be printed. Use it in {{#if …}}.'],
  ])('%s', (line, message) => expect(inDocument(line)).toContain(`templates/letter/document.hbs:1: ${message}`));
});

describe('directives', () => {
  it.each([
    ['::claus[A]{#a}', 'There is no directive "::claus". Did you mean "clause"?'],
    [':clause[A]{#a}', 'There is no directive ":clause". Write it with 2 colons: "::clause".'],
    [':::drafting-note', '":::drafting-note" is not closed. Write a line ":::" where it ends.'],
    [':::', 'A ":::" closes nothing. Take it out, or write the opening line.'],
    [':cite[wic-16524-9]', 'There is no source "wic-16524-9". Did you mean "wic-16524-8"?'],
    ['::clause[A]{#a meets="train-staf"}', 'There is no requirement "train-staf". Did you mean "train-staff"?'],
    ['::clause[A]{#a basis="laws"}', '"laws" is no basis. Did you mean "law"?'],
    [
      'See :ref{to="trm"}.',
      'A reference leads to "trm", and nothing has that key. Give a clause, an exhibit or a numbered paragraph (:here) that key.',
    ],
  ])('%s', (line, message) => expect(inDocument(line)).toContain(`templates/letter/document.hbs:1: ${message}`));

  const header = '| What | Law | Where |\n| --- | --- | --- |\n';
  const table = '::exhibit[A]{#a}\n\n::coverage-table[Not met.]{widths="50 20 30"}\n\n';
  const requirement = `title: Training
duty: Staff are trained.
area: training
binds: all counties
who: []
cites: [{ source: wic-16524-8 }]
verified: partial
appliesTo: [letter]
`;
  const applied = { 'content/requirements/train-staff.yaml': requirement };

  it.each([
    [
      'no header',
      `${table}Text.`,
      'A "::coverage-table" is not followed by a table header of three columns. Write below it: |',
    ],
    [
      'a header of two columns',
      `${table}| What | Where |\n| --- | --- |\n`,
      'A "::coverage-table" is not followed by a table header of three columns. Write below it: |',
    ],
    [
      'rows of its own',
      `${table}${header}| a | b | c |\n`,
      'The rows of a "::coverage-table" are filled in by themselves. Take out the rows',
    ],
    [
      'no words',
      `${table.replace('[Not met.]', '')}${header}`,
      'A "::coverage-table" has no words for a requirement that is not met. Write them in square brackets',
    ],
  ])('a coverage table with %s', (_, text, message) =>
    expect(inDocument(text, applied).join('\n')).toContain(`templates/letter/document.hbs:3: ${message}`),
  );

  it('a coverage table needs a requirement that applies', () => {
    expect(inDocument(`${table}${header}`, applied)).toEqual([]);
    expect(inDocument(`${table}${header}`)).toEqual([
      'templates/letter/document.hbs:3: No requirement applies to "letter", so its "::coverage-table" is empty. Write "letter" in appliesTo of the requirements in content/requirements that it meets, or take the table out.',
    ]);
  });

  it('a key that stands twice is found over all files, but not in passages that exclude each other', () => {
    const clauses = { 'templates/letter/clauses/b.hbs': '::clause[B]{#a}\n\nText.\n' };
    expect(inDocument('::clause[A]{#a}\n\n{{> b}}', clauses)).toContain(
      'templates/letter/clauses/b.hbs:1: The key "a" stands also in templates/letter/document.hbs:1. Give one of them another key.',
    );
    expect(inDocument('{{#if sure}}\n::clause[A]{#a}\n{{else}}\n{{> b}}\n{{/if}}', clauses)).toEqual([]);
  });
});
