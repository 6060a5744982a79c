import { expect, test } from 'vitest';
import { searchSubject } from './search-subject.ts';

test('the subject of a question is what it asks about, and what readers call it', () => {
  expect(searchSubject('Where can a young person stay?', ['placement', 'What is CANS'])).toBe(
    'young person stay?. placement. What is CANS',
  );
  expect(searchSubject('PACT')).toBe('PACT');
});
