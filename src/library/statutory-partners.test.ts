import { describe, expect, test } from 'vitest';
import { countyNames } from '../assembly/index.ts';
import { temporaryProject } from '../testing/temporary-project.ts';
import { checkPartnerNames } from './check/check-partner-names.ts';
import { currentContent } from './content/current-content.ts';
import { readPartnerNames, type PartnerNames } from './partner-names.ts';
import { statutoryPartners } from './statutory-partners.ts';

const naming = readPartnerNames('.') as PartnerNames;
const { partners, names, sources } = statutoryPartners(currentContent(), naming);
const kinds = [
  'humanServices',
  'probation',
  'behavioralHealth',
  'publicHealth',
  'juvenileCourt',
  'officeOfEducation',
  'sheriff',
];

test('the seven partners that the law names, the lead first; a court and an office of education are bodies of their own', () => {
  expect(partners.map(({ kind }) => kind)).toEqual(kinds);
  expect(partners.filter(({ standing }) => standing === 'separate').map(({ kind }) => kind)).toEqual([
    'juvenileCourt',
    'officeOfEducation',
  ]);
  expect(partners.every(({ shortName }) => (shortName ?? '') !== '')).toBe(true);
});

test('each has a name in every county, with nothing left to fill in', () => {
  expect(Object.keys(names)).toEqual(countyNames);
  for (const [county, named] of Object.entries(names)) {
    expect(Object.keys(named)).toEqual(kinds);
    for (const name of Object.values(named)) expect(name).toMatch(new RegExp(`^[^{}]*${county}[^{}]*$`));
  }
});

test('an agency goes by the name that a checked page gives, the others by the usual one', () => {
  expect(names['Alameda']).toMatchObject({
    humanServices: 'Social Services Agency, County of Alameda',
    probation: 'Probation Department, County of Alameda',
    juvenileCourt: 'Superior Court of California, County of Alameda',
    officeOfEducation: 'Alameda County Office of Education',
  });
  expect(sources['Alameda']).toMatch(/^http/);
  expect(Object.keys(sources).length).toBeGreaterThan(20);
  // Its name was found, but the page was not read to the end.
  expect(sources['Stanislaus']).toBeUndefined();
  expect(names['Stanislaus']?.['humanServices']).toBe('Department of Social Services, County of Stanislaus');
});

test('where the county and the city are one, the government has another name, but the court has not', () => {
  expect(names['San Francisco']).toMatchObject({
    probation: 'Probation Department, City and County of San Francisco',
    juvenileCourt: 'Superior Court of California, County of San Francisco',
    officeOfEducation: 'San Francisco County Office of Education',
  });
});

describe('a writer who gets the names wrong is told', () => {
  const party = '- id: kind\n  options: [{ value: probation, label: Probation }]\n';
  const good =
    'government: County of {county}\nknown: "{agency}, {government}"\npartners:\n  probation: { shortName: Probation, legalName: "Probation, {government}" }\n';
  const check = (text: string) =>
    checkPartnerNames(
      temporaryProject({ 'templates/_shared/party.yaml': party, 'templates/_shared/partner-names.yaml': text }),
    ).map(({ line, problem, cure }) => `${line}: ${problem}. ${cure}`);

  test.each([
    [
      'an unknown kind',
      good.replace('  probation:', '  probaton:'),
      '1: "probaton" is no kind of agency. Did you mean "probation"?',
    ],
    [
      'an unknown place in a name',
      good.replace('Probation, {government}', 'Probation, {goverment}'),
      'Use no names in braces but: {county}, {government}',
    ],
    ['an unknown county', `${good}governments: { Frisco: City of Frisco }\n`, 'Frisco'],
  ])('%s', (_, text, said) => expect(check(text).join('\n')).toContain(said));

  test('and what is right passes', () => expect(check(good)).toEqual([]));
});
