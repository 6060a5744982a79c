import { expect, it } from 'vitest';
import { readContent } from '../../library/content/read-content.ts';
import { trainerContent } from './trainer-content.ts';
import { trainerFiles } from './trainer-files.ts';

const {
  content: { sources },
} = readContent(process.cwd());
const files = trainerFiles(trainerContent(), { name: 'Test', url: 'https://csec.example/' }, sources);

it('gives ten files, and two cartridges for each module', () => {
  expect(files.size).toBe(10 + 2 * trainerContent().modules.size);
});

it.each([...files])('%s has a body that fits its kind', (_, { mediaType, body }) => {
  const made = body();
  expect(made.length).toBeGreaterThan(100);
  if (mediaType.includes('json'))
    expect(() => {
      JSON.parse(String(made));
    }).not.toThrow();
  if (mediaType.includes('imscc')) expect([...made.slice(0, 2)]).toEqual([0x50, 0x4b]);
});
