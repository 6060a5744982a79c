import { expect, it } from 'vitest';
import { openingOf } from './evidence-list.ts';

const first = 'A minor of any age may consent to medical care after a sexual assault.';

it.each([
  [`${first} The provider tries to reach the parent.`, first],
  [
    `A course of the U.S. Department of Justice, made for officers and advocates. It is free.`,
    'A course of the U.S. Department of Justice, made for officers and advocates.',
  ],
  [`The duty to report. ${first} More.`, `The duty to report. ${first}`],
  ['Section 13519.14 asks for it.', 'Section 13519.14 asks for it.'],
  ['', ''],
])('takes from %j what tells enough', (text, opening) => {
  expect(openingOf(text)).toBe(opening);
});
