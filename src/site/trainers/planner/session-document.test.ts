import validate from '@ooxml-tools/validate';
import { expect, it } from 'vitest';
import { loadDocxRenderer, loadWordFileChecks } from '../../../assembly/index.ts';
import { trainerContent } from '../../formats/trainer-content.ts';
import { planSession } from './plan-session.ts';
import { plannerData } from './planner-data.ts';
import { sessionDocument } from './session-document.ts';

const data = plannerData(trainerContent());
const write = async (hours: number, statements: readonly string[]) => {
  const session = planSession(data, { audience: 'probation-officer', hours, statements, first: true });
  const tree = sessionDocument(
    session,
    data,
    'https://csec.example/training/planner/?audience=probation-officer',
    '2026-11-21',
    'Test',
  );
  return (await loadDocxRenderer())(tree, {
    answers: {},
    documentType: { id: 'training-session', version: '2026-11-21' },
  });
};

it.each([
  [1, []],
  [3, []],
  [12, []],
  [2, ['UND-K1']],
  [1, ['NO-SUCH']],
] as const)('%s hours make a sound Word file', async (hours, statements) => {
  const { checkWordFile } = await loadWordFileChecks();
  expect(checkWordFile(await write(hours, statements))).toEqual([]);
});

it('is valid to the Open XML SDK, and says what the agenda says', async () => {
  const bytes = await write(3, []);
  const { readWordText } = await loadWordFileChecks();
  expect(readWordText(bytes)).toContain('0:00 to 0:15');
  expect(readWordText(bytes)).toContain('Training session: Probation officer');
  expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);
}, 120_000);
