import { expect, it } from 'vitest';
import { crosswalk } from './crosswalk.ts';
import { readCompetencies } from './read-competencies.ts';
import { servesRequirement, statementsForLevel, statementsForRole } from './statement-views.ts';
import { findStatement, placedStatements } from './statements.ts';

const { content } = readCompetencies(process.cwd());
if (!content) throw new Error('The content for trainers cannot be read');

it('crosses every statement with every module and shows the gaps', () => {
  const { modules, rows, gaps } = crosswalk(content);
  expect(modules).toHaveLength([...content.modules.values()].filter(({ value }) => !value.retired).length);
  expect(rows).toHaveLength(placedStatements(content).filter(({ statement }) => !statement.retired).length);
  expect(rows.every(({ cells }) => cells.length === modules.length)).toBe(true);
  expect(gaps.every((code) => findStatement(content, code)?.statement.modules.length === 0)).toBe(true);
  expect(rows.find(({ code }) => code === 'ENG-S2')?.cells.flat()).toEqual(['E102-O3']);
});

it('shows a statement that nothing builds as a gap', () => {
  const modules = new Map([...content.modules].filter(([key]) => key !== 'csec-102-team'));
  expect(crosswalk({ ...content, modules }).gaps).toEqual(['NEE-S4', 'NEE-S5', 'COL-S1', 'COL-S3', 'EQW-S1']);
});

it('gives a role its own statements and those for everyone', () => {
  const codes = statementsForRole(content, 'judge').map(({ statement }) => statement.code);
  expect(codes).toContain('UND-K1');
  expect(codes).toContain('TRM-S1');
  expect(codes).not.toContain('ENG-S2');
});

it('has statements for every role and every level', () => {
  for (const { key } of content.roles.value.roles)
    expect(statementsForRole(content, key).length, key).toBeGreaterThan(15);
  for (const level of ['all', 'practice', 'specialist', 'lead'] as const)
    expect(statementsForLevel(content, level).length, level).toBeGreaterThan(2);
});

it('turns requirements around', () => {
  const { statements, needs, modules } = servesRequirement(content, 'missing-return');
  expect(statements.map(({ statement }) => statement.code)).toEqual(['SAF-S4']);
  expect(needs).toEqual(['safety']);
  expect(modules).toEqual(['caregivers']);
});
