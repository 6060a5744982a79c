import { describe, expect, it } from 'vitest';
import { temporaryProject } from '../../testing/temporary-project.ts';
import { problemLines } from '../content/content-problem.ts';
import { checkTemplates } from './check-templates.ts';

const documentYaml = `title: Letter
shortTitle: Letter
purpose: Says one thing.
version: "1.0"
status: draft
reviewed: "2026-11-21"
about: { signedBy: A, askedForBy: B, takes: C, differs: D }
`;
const questionsYaml = `pages:
  - id: all
    title: All
    questions:
      - { id: county, type: county, label: County }
      - { id: sure, type: yesNo, label: "Sure?" }
      - id: place
        type: choice
        label: Place
        options: [{ value: here, label: Here }, { value: there, label: There }]
      - id: topics
        type: choices
        label: Topics
        options: [{ value: one, label: One }, { value: two, label: Two }]
      - id: rows
        type: list
        label: Rows
        itemName: row
        fields:
          - { id: title, type: text, label: Title }
          - { id: days, type: number, label: Days }
`;
const source = `kind: law
title: Welfare and Institutions Code section 16524.8
short: WIC 16524.8
publisher: State of California
asOf: "2026-11-21"
status: in force
verified: verified
summary: A law.
`;
/** Uses every question, on lines after the first. */
const rest = `
{{county}} {{#if sure}}sure{{/if}} {{place}} {{series topics}}

{{#each rows}}{{title}} {{days}} {{/each}}
`;

function check(changes: Readonly<Record<string, string>>): string[] {
  const root = temporaryProject({
    'content/sources/wic-16524-8.yaml': source,
    'content/requirements/train-staff.yaml': 'title: x\n',
    'templates/letter/document.yaml': documentYaml,
    'templates/letter/questions.yaml': questionsYaml,
    'templates/letter/document.hbs': `# Letter\n${rest}`,
    'templates/letter/changes.md': '# Changes\n\n## 1.0\n',
    'templates/letter/examples/one.yaml':
      'title: One\ndescribes: One thing.\nanswers: { county: Yolo, rows: [{ title: x, days: 1 }] }\n',
    ...changes,
  });
  return problemLines(checkTemplates(root));
}

const inDocument = (line: string, more: Readonly<Record<string, string>> = {}) =>
  check({ 'templates/letter/document.hbs': `${line}\n${rest}`, ...more });

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
    ['no header', `${table}Text.`, 'A "::coverage-table" is not followed by a table header of three columns. Write below it: |'],
    ['a header of two columns', `${table}| What | Where |\n| --- | --- |\n`, 'A "::coverage-table" is not followed by a table header of three columns. Write below it: |'],
    ['rows of its own', `${table}${header}| a | b | c |\n`, 'The rows of a "::coverage-table" are filled in by themselves. Take out the rows'],
    ['no words', `${table.replace('[Not met.]', '')}${header}`, 'A "::coverage-table" has no words for a requirement that is not met. Write them in square brackets'],
  ])('a coverage table with %s', (_, text, message) =>
    expect(inDocument(text, applied).join('\n')).toContain(`templates/letter/document.hbs:3: ${message}`));

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

describe('files', () => {
  it.each<[string, Record<string, string>, string]>([
    [
      'an unused clause',
      { 'templates/letter/clauses/old.hbs': 'Text.' },
      'templates/letter/clauses/old.hbs:1: No template uses this clause. Put it in place with {{> old}}, or delete the file.',
    ],
    [
      'an unused question',
      {
        'templates/letter/document.hbs':
          '# Letter\n{{county}} {{place}} {{series topics}} {{#if sure}}x{{/if}} {{#each rows}}{{title}}{{/each}}',
      },
      'templates/letter/questions.yaml:21: No template uses the answer "days". Use it in document.hbs or in a clause, or take the question out.',
    ],
    [
      'a version without changes',
      { 'templates/letter/changes.md': '## 0.9\n' },
      'templates/letter/changes.md:1: Version 1.0 of document.yaml is missing here. Write a heading "## 1.0" and what it changed.',
    ],
    [
      'an unknown field',
      { 'templates/letter/document.yaml': `${documentYaml}author: x\n` },
      'templates/letter/document.yaml:8: Unrecognized key: "author".',
    ],
    [
      'a part called by more than a word',
      { 'templates/letter/document.yaml': `${documentYaml}words: { section: Part of it, exhibit: Appendix }\n` },
      'templates/letter/document.yaml:8: "section": Write one word with a capital letter, for example Part.',
    ],
    [
      'a broken template',
      { 'templates/letter/document.hbs': `# Letter\n{{#if sure}}\n${rest}` },
      'templates/letter/document.hbs:',
    ],
    [
      'a wrong answer in an example',
      { 'templates/letter/examples/one.yaml': 'title: One\ndescribes: One.\nanswers:\n  county: Nowhere\n' },
      'templates/letter/examples/one.yaml:4: county: ',
    ],
    [
      'an answer to no question',
      { 'templates/letter/examples/one.yaml': 'title: One\ndescribes: One.\nanswers:\n  conty: Yolo\n' },
      'templates/letter/examples/one.yaml:4: conty: ',
    ],
    ['broken YAML', { 'templates/letter/questions.yaml': 'pages:\n  - id: [\n' }, 'templates/letter/questions.yaml:'],
    [
      'a question of no type',
      { 'templates/letter/questions.yaml': questionsYaml.replace('type: yesNo', 'type: maybe') },
      'templates/letter/questions.yaml:6: "type": ',
    ],
    [
      'a condition on no question',
      {
        'templates/letter/questions.yaml': questionsYaml.replace(
          'label: "Sure?" }',
          'label: "Sure?", askWhen: { question: nobody, is: x } }',
        ),
      },
      'templates/letter/questions.yaml:6: ',
    ],
    [
      'a shared question that is missing',
      { 'templates/letter/questions.yaml': `${questionsYaml}      - { use: nothing }\n` },
      'templates/letter/questions.yaml:22: "use: nothing" does not work. Look at templates/_shared/questions/nothing.yaml.',
    ],
    [
      'an old option that is still offered',
      { 'templates/letter/migrations.yaml': '- version: "1.0"\n  options: { place: { here: there, hither: here }, rows.title: { x: null } }\n' },
      'templates/letter/migrations.yaml:1: "here" is still an option of "place", so it cannot be an old one. Give the new option another value.',
    ],
    [
      'a shared clause that nobody uses',
      { 'templates/_shared/clauses/old.hbs': 'Text.' },
      'templates/_shared/clauses/old.hbs:1: No template uses this clause.',
    ],
  ])('%s', (_, changes, message) => expect(check(changes).join('\n')).toContain(message));
});
