import { expect, test } from 'vitest';
import { currentContent } from './content/current-content.ts';
import { statutoryPartners } from './statutory-partners.ts';

test('the seven partners that the law names, the lead first, and the agencies that a checked page names', () => {
  const { kinds, agencies } = statutoryPartners(currentContent());
  expect(kinds.map(({ kind }) => kind)).toEqual([
    'humanServices', 'probation', 'behavioralHealth', 'publicHealth', 'juvenileCourt', 'officeOfEducation', 'sheriff',
  ]);
  expect(agencies['Alameda']).toMatchObject({ name: 'Social Services Agency' });
  expect(Object.keys(agencies).length).toBeGreaterThan(20);
});
