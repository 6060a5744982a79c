import { expect, test } from 'vitest';
import { lockProblems } from './lock-problems.ts';

const good = { version: '1.0.0', integrity: 'sha512-x' };
const problemsOf = (entry: object, path = 'node_modules/a'): string[] =>
  lockProblems({ packages: { '': {}, [path]: { ...good, ...entry } } });

test('a full entry has no problem', () => {
  expect(problemsOf({})).toEqual([]);
  expect(problemsOf({ resolved: 'https://registry.npmjs.org/a/-/a-1.0.0.tgz' })).toEqual([]);
});

test('each kind of problem is named', () => {
  expect(lockProblems({ packages: { 'node_modules/a': { version: '1.0.0' } } })).toEqual([
    expect.stringContaining('no integrity'),
  ]);
  expect(problemsOf({ resolved: 'https://npm.example/a.tgz' })).toEqual([expect.stringContaining('npm.example')]);
  expect(problemsOf({ version: '4.7.9' }, 'node_modules/x/node_modules/handlebars')).toEqual([
    expect.stringContaining('4.7.10'),
  ]);
  expect(problemsOf({ version: '4.7.10' }, 'node_modules/handlebars')).toEqual([]);
});
