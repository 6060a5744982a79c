import { expect, test } from 'vitest';
import { samplePages } from './built-pages.ts';

test('a few pages stand for the many that one template made', () => {
  const many = Array.from({ length: 100 }, (_, index) => `reference/sources/${index}/`);
  expect(samplePages(['', 'about/', 'about/labels/', ...many])).toEqual([
    '',
    'about/',
    'about/labels/',
    'reference/sources/0/',
    'reference/sources/25/',
    'reference/sources/50/',
    'reference/sources/75/',
  ]);
});
