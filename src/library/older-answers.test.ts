import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  assemble,
  checkAnswers,
  loadWordReader,
  renderText,
  type AnswerFile,
  type AnswerSet,
} from '../assembly/index.ts';
import { migrateOpened } from '../form/opening/migrate-opened.ts';
import { openFile } from '../form/opening/open-file.ts';
import { readDocumentTypes } from './read-document-types.ts';

// Answers and a Word draft as version 1.0 of each document type made them, taken from the site of that day.
const folder = 'src/testing/older-answers';
const { documentTypes } = readDocumentTypes('.');
const typeOf = (id: string) => {
  const found = documentTypes.find((each) => each.id === id);
  if (!found) throw new Error(`There is no document type ${id}`);
  return found;
};

async function open(name: string): Promise<AnswerFile> {
  const bytes = readFileSync(`${folder}/${name}`);
  const opened = await openFile(new File([new Uint8Array(bytes)], name));
  if (!opened.ok || opened.part) throw new Error(opened.ok ? 'It is a part' : opened.sentence);
  return opened.file;
}

const older = [
  'mou-1.0-region',
  'protocol-1.0-region',
  'joinder-1.0-tribe-in-region',
  'mdt-confidentiality-1.0-advocate',
];

it.each(older)('%s opens in the present version: nothing is lost, and the draft has no fault', async (name) => {
  const documentType = typeOf(name.slice(0, name.indexOf('-1.0')));
  const file = await open(`${name}.csec.json`);
  const { answers, report } = migrateOpened(file, documentType);

  expect(report).toMatchObject({ from: '1.0', version: documentType.version, leftOver: 0, cleared: [] });
  expect(report.renamed.map(({ from, to }) => [from, to])).toEqual([['coverage', 'howManyCounties']]);
  expect(report.changes.map(({ version }) => version)).toContain('1.1');
  const { coverage, ...rest } = file.answers;
  expect(answers).toEqual({ ...rest, howManyCounties: coverage });

  const check = checkAnswers(documentType, answers);
  expect(check.problems).toEqual([]);
  const { tree, faults } = assemble(documentType, check.answers, { date: '2026-11-22', copy: 'draft', notes: true });
  expect(faults).toEqual([]);
  // The region was chosen under the old name: were it lost, the document would speak of one county.
  expect(renderText(tree)).toContain(String(file.answers['regionName']));
});

it('a Word draft of version 1.0 opens in the present version with every answer', async () => {
  const file = await open('mou-1.0-smallest.docx');
  const inside = (await loadWordReader())(new Uint8Array(readFileSync(`${folder}/mou-1.0-smallest.docx`)));
  if (!inside.ok) throw new Error(inside.sentence);
  expect(file.templates).toEqual({ mou: '1.0' });
  const { answers, report } = migrateOpened(file, typeOf('mou'));
  expect(answers).toEqual(JSON.parse(inside.json));
  expect(report).toMatchObject({ from: '1.0', leftOver: 0 });
  expect(checkAnswers(typeOf('mou'), answers).problems).toEqual([]);
});

it('answers of the older MOU fill the present protocol, whose version they never knew, without news about it', async () => {
  const file = await open('mou-1.0-region.csec.json');
  const { answers, beside, report } = migrateOpened(file, typeOf('protocol'));
  expect(answers).toMatchObject({ howManyCounties: 'several', regionName: file.answers['regionName'] });
  expect(Object.keys(answers)).toHaveLength(Object.keys(file.answers).length);
  expect(beside).toEqual({});
  expect(report).toMatchObject({ added: [], changes: [], leftOver: 0 });
  expect(report).not.toHaveProperty('from');
});

it('the answers that a partner was sent are moved with those that the partner gives', async () => {
  const file = await open('mou-1.0-region.csec.json');
  const base: AnswerSet = { coverage: 'several', county: null };
  const task = { documentType: 'mou', pages: ['reporting'], from: 'Human Services', to: 'Probation', base };
  expect(migrateOpened({ ...file, task }, typeOf('mou')).beside.task?.base).toEqual({
    howManyCounties: 'several',
    county: null,
  });
});
