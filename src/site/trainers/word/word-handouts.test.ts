import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import { loadDocxRenderer, loadWordFileChecks } from '../../../assembly/index.ts';
import { currentContent } from '../../../library/content/current-content.ts';
import { trainerContent } from '../../formats/trainer-content.ts';
import { wordHandouts } from './word-handouts.ts';

const content = trainerContent();
const handouts = wordHandouts(
  content,
  currentContent().sources,
  { name: 'Test', url: 'https://csec.example/' },
  '2026-11-21',
);
const write = async (id: string) => {
  const tree = handouts.get(id)?.();
  if (!tree) throw new Error(`There is no handout ${id}`);
  return (await loadDocxRenderer())(tree, { answers: {}, documentType: { id, version: '2026-11-21' } });
};

it('has a handout for each domain, module and needs area, and two forms for everyone and for each role', () => {
  const { domains, modules, needs, roles } = content;
  expect(handouts.size).toBe(domains.size + modules.size + needs.size + 2 + 2 * roles.value.roles.length);
});

it.each([...handouts.keys()])('%s is a sound Word file', async (id) => {
  const { checkWordFile } = await loadWordFileChecks();
  expect(checkWordFile(await write(id))).toEqual([]);
});

// One of each form: the SDK takes seconds for each.
it.each([
  'competencies-und',
  'training-csec-101',
  'training-youth-prevention',
  'needs-safety',
  'self-assessment',
  'supervisor-worksheet-probation-officer',
])(
  '%s is valid to the Open XML SDK',
  async (id) => {
    expect(await validate(await write(id), 'docx', 'Microsoft365')).toEqual([]);
  },
  120_000,
);

it('gives the same bytes each time', async () => {
  expect(await write('needs-safety')).toEqual(await write('needs-safety'));
});

it('says each statement and its sources', async () => {
  const { readWordText } = await loadWordFileChecks();
  const words = readWordText(await write('competencies-und'));
  for (const { code, text } of content.domains.get('und')?.value.statements ?? []) {
    expect(words).toContain(code);
    expect(words).toContain(text);
  }
  expect(words).toContain('https://csec.example/competencies/und/');
});
