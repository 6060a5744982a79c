import { expect, it } from 'vitest';
import { keepCitation } from './keep-citation.ts';

// "~" stands for a no-break space.
it.each([
  ['WIC 16524.8(a)(1)', 'WIC~16524.8(a)(1)'],
  ['WIC 16501.35(a), (b)', 'WIC~16501.35(a), (b)'],
  ['42 CFR Part 2', '42~CFR~Part~2'],
  ['AB 2108 (2024)', 'AB~2108~(2024)'],
  ['Action Team update, July 2015', 'Action Team update, July~2015'],
  ['UC Davis list of law and letters', 'UC Davis list of law and letters'],
  ['Statewide evaluation (2024), counts', 'Statewide evaluation (2024), counts'],
  ['Pediatrics review of ACE screening (2024)', 'Pediatrics review of ACE screening (2024)'],
  ['ACL 25-67', 'ACL~25-67'],
])('keeps the parts of "%s" together', (text, kept) => {
  expect(keepCitation(text).replaceAll('\u00A0', '~')).toBe(kept);
});
