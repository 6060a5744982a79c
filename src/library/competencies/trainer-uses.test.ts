import { expect, test } from 'vitest';
import { readCompetencies } from './read-competencies.ts';
import { trainerUses } from './trainer-uses.ts';

const { content } = readCompetencies(process.cwd());
if (!content) throw new Error('The content for trainers cannot be read');
const uses = trainerUses(content);
const of = (address: string) => uses.find((use) => use.address === address)?.cites ?? [];

test('a source leads to the statement, the module, the area and the comparison that cite it', () => {
  expect(of('/competencies/und-k1/')).toContain('wic-300');
  expect(of('/training/csec-101/')).toContain('acl-14-62');
  expect(of('/toolkit/holistic-needs/safety/')).toContain('wic-305');
  expect(of('/toolkit/screening-tools/')).toContain('cse-it');
  expect(of('/competencies/compare/')).toContain('nhttac-competencies');
});
