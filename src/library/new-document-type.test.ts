import { appendFileSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { assemble, checkAnswers, renderText } from '../assembly/index.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { checkTemplates } from './check/check-templates.ts';
import { runDraft } from './draft/run-draft.ts';
import { readDocumentTypes } from './read-document-types.ts';
import { readExamples } from './read-examples.ts';

/** A project whose only document type is a copy of the starter, as a policy writer would begin. */
function copyOfStarter(): { root: string; folder: string } {
  const root = temporaryProject();
  const folder = join(root, 'templates/pledge');
  cpSync('templates/_starter', folder, { recursive: true });
  return { root, folder };
}

it('a copy of the starter, with a clause and a question more, drafts without a change in TypeScript', async () => {
  const { root, folder } = copyOfStarter();
  const yaml = join(folder, 'document.yaml');
  writeFileSync(yaml, readFileSync(yaml, 'utf8').replaceAll('Letter of Commitment', 'Pledge'));
  writeFileSync(join(folder, 'clauses/thanks.hbs'), '::clause[Thanks]{#thanks}\n\n1. The agency thanks {{thanked}}.\n');
  appendFileSync(join(folder, 'document.hbs'), '\n{{> thanks}}\n');
  appendFileSync(
    join(folder, 'questions.yaml'),
    '\n      - { id: thanked, type: text, label: Whom does the agency thank?, blank: whom we thank }\n',
  );

  expect(checkTemplates(root)).toEqual([]);
  const { documentTypes, faults } = readDocumentTypes(root);
  expect(faults).toEqual([]);
  expect(documentTypes.map(({ id, title }) => [id, title])).toEqual([['pledge', 'Pledge']]);

  const printed: string[] = [];
  const status = await runDraft(
    ['pledge', '--answers', join(folder, 'examples'), '--out', join(root, 'out'), '--format', 'md'],
    {
      root,
      today: '2026-07-01',
      readStandardInput: () => '',
      print: (line) => printed.push(line),
      printError: (line) => printed.push(line),
    },
  );
  expect(printed).toEqual([join(root, 'out/pledge-all-commitments.md')]);
  expect(status).toBe(0);
  expect(readFileSync(join(root, 'out/pledge-all-commitments.md'), 'utf8')).toContain('## 4. Thanks');
});

it('shared questions and the questions about agencies are put in', () => {
  const { root, folder } = copyOfStarter();
  cpSync('templates/_shared/party.yaml', join(root, 'templates/_shared/party.yaml'));
  appendFileSync(
    join(folder, 'questions.yaml'),
    '\n      - { id: lead, type: party, label: Which agency leads? }\n      - { use: closing }\n',
  );
  cpSync(join(folder, 'questions.yaml'), join(root, 'templates/_shared/questions/other.yaml'));
  writeFileSync(
    join(root, 'templates/_shared/questions/closing.yaml'),
    '- { id: closing, type: text, label: Closing words }\n',
  );
  appendFileSync(join(folder, 'document.hbs'), '\n{{lead.legalName}} {{closing}}\n');

  const [documentType] = readDocumentTypes(root).documentTypes;
  if (!documentType) throw new Error('The document type was not read');
  const { answers } = checkAnswers(documentType, { lead: { legalName: 'Social Services' }, closing: 'Yours' });
  const { tree } = assemble(documentType, answers, { date: '2026-07-01', copy: 'draft', notes: false });
  expect(renderText(tree)).toContain('Social Services Yours');
});

it('an example of the starter has its title and what it shows', () => {
  expect(readExamples('.', '_starter')).toMatchObject([
    { id: 'all-commitments', title: 'An agency that commits to everything' },
  ]);
});
