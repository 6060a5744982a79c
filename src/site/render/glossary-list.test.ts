import { expect, test } from 'vitest';
import { currentContent } from '../../library/content/current-content.ts';
import { glossaryLetters } from './glossary-list.ts';

test('each first letter of the glossary leads once, in order, to a term that begins with it', () => {
  const { glossary } = currentContent();
  const letters = glossaryLetters(glossary);

  const names = letters.map(({ letter }) => letter);
  expect(names).toEqual([...new Set(names)].sort((a, b) => a.localeCompare(b)));
  for (const { letter, key } of letters) {
    const term = glossary.get(key)?.value;
    expect((term?.acronym ?? term?.term)?.charAt(0).toUpperCase()).toMatch(letter === '0–9' ? /\d/ : letter);
  }
  const all = [...glossary.values()].map(({ value }) => (value.acronym ?? value.term).charAt(0).toUpperCase());
  expect(letters).toHaveLength(new Set(all.map((first) => first.replace(/\d/, '0'))).size);
});
