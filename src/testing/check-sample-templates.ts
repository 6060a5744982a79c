import { temporaryProject } from './temporary-project.ts';
import { problemLines } from '../library/content/content-problem.ts';
import { checkTemplates } from '../library/check/check-templates.ts';

export const documentYaml = `title: Letter
shortTitle: Letter
purpose: Says one thing.
version: "1.0"
status: draft
reviewed: "2026-11-21"
about: { signedBy: A, askedForBy: B, takes: C, differs: D }
`;
export const questionsYaml = `pages:
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
export const rest = `
{{county}} {{#if sure}}sure{{/if}} {{place}} {{series topics}}

{{#each rows}}{{title}} {{days}} {{/each}}
`;

/** Takes files that replace or join those of a sound document type; gives the lines of what the check finds. */
export function check(changes: Readonly<Record<string, string>>): string[] {
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

/** As `check`, with a line at the top of the document. */
export const inDocument = (line: string, more: Readonly<Record<string, string>> = {}) =>
  check({ 'templates/letter/document.hbs': `${line}\n${rest}`, ...more });
