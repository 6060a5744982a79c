import { describe, expect, it } from 'vitest';
import { check, documentYaml, questionsYaml, rest } from '../../testing/check-sample-templates.ts';

describe('the files of a document type', () => {
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
      'templates/letter/document.yaml:8: There is no field "author" here.',
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
      {
        'templates/letter/migrations.yaml':
          '- version: "1.0"\n  options: { place: { here: there, hither: here }, rows.title: { x: null } }\n',
      },
      'templates/letter/migrations.yaml:1: "here" is still an option of "place", so it cannot be an old one. Give the new option another value.',
    ],
    [
      'a shared clause that nobody uses',
      { 'templates/_shared/clauses/old.hbs': 'Text.' },
      'templates/_shared/clauses/old.hbs:1: No template uses this clause.',
    ],
  ])('%s', (_, changes, message) => expect(check(changes).join('\n')).toContain(message));
});
