import { expect, it } from 'vitest';
import { readCompetencies } from './read-competencies.ts';
import { recordedChanges } from './recorded-changes.ts';

const { content } = readCompetencies(process.cwd());
if (!content) throw new Error('The content for trainers cannot be read');

it('tells of every published code, newest first', () => {
  const changes = recordedChanges(content);
  expect(new Set(changes.map(({ code }) => code)).size).toBe(content.addresses.value.addresses.length);
  expect(changes.map(({ date }) => date)).toEqual([...changes.map(({ date }) => date)].sort().reverse());
});
