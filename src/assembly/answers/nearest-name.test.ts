import { expect, it } from 'vitest';
import { nearestName } from './nearest-name.ts';

it.each([
  ['lead', ['term', 'leadAgency'], 'leadAgency'],
  ['leadAgencyName', ['term', 'leadAgency'], 'leadAgency'],
  ['COUNTY', ['county', 'country'], 'county'],
  ['adress', ['address', 'county'], 'address'],
  ['zzzzzz', ['address', 'county'], undefined],
  ['x'.repeat(100_000), ['address'], undefined],
  ['a', [], undefined],
])('for %s among %j: %s', (written, known, nearest) => {
  expect(nearestName(written, known)).toBe(nearest);
});
