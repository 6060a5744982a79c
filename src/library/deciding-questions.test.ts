import { expect, test } from 'vitest';
import { decidingQuestions } from './deciding-questions.ts';

const file = (path: string, text: string) => ({ path, text });

test('the names in the conditions around a text that meets a requirement; none where some text always does', () => {
  const found = decidingQuestions({
    document: file('document.hbs', '::clause[A]{#a meets="one two"}\n{{#if (is kind "x")}}{{> extra}}{{/if}}'),
    own: {
      extra: file(
        'extra.hbs',
        '::clause[B]{#b meets="one"}\n{{#if (and sure (not late))}}::exhibit[C]{#c meets="three"}{{/if}}',
      ),
    },
    shared: {},
  });
  expect(Object.fromEntries([...found].map(([key, names]) => [key, [...names]]))).toEqual({
    one: [],
    two: [],
    three: ['kind', 'sure', 'late'],
  });
});
