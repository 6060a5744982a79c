import type { CompetencySet } from '../../../library/competencies/competency-set.ts';
import { inFull, type Site } from '../site.ts';
import type { CaseItemType, CaseLicense, CaseLink } from './case-shapes.ts';

/** Where CASE 1.1 puts its paths. */
export const caseRoot = '/ims/case/v1p1';

export type CaseKind =
  'CFDocuments' | 'CFPackages' | 'CFItems' | 'CFItemAssociations' | 'CFAssociations' | 'CFItemTypes' | 'CFLicenses';

/** Takes the site, a kind of CASE object and its identifier; gives the address that it resolves at. */
export function caseUri(site: Site, kind: CaseKind, identifier: string): string {
  return inFull(site, `${caseRoot}/${kind}/${identifier}`);
}

/** Takes a day; gives CASE's date and time for its start. */
export function caseTime(day: string): string {
  return `${day}T00:00:00+00:00`;
}

const typeWords = {
  domain: { title: 'Domain', description: 'A group of competency statements.', level: '1' },
  knowledge: { title: 'Knowledge', description: 'A statement of what a person knows.', level: '2' },
  skill: { title: 'Skill', description: 'A statement of what a person does.', level: '2' },
  value: { title: 'Value', description: 'A statement of what a person holds to.', level: '2' },
  module: { title: 'Module', description: 'A training module.', level: '1' },
  objective: { title: 'Objective', description: 'What learners will do after a module.', level: '2' },
} as const satisfies Record<keyof CompetencySet['itemTypes'], object>;

/** Takes the site, the set and a kind of item; gives its definition. */
export function caseItemType(site: Site, set: CompetencySet, type: keyof CompetencySet['itemTypes']): CaseItemType {
  const { title, description, level } = typeWords[type];
  const identifier = set.itemTypes[type];
  return {
    identifier,
    uri: caseUri(site, 'CFItemTypes', identifier),
    title,
    description,
    hierarchyCode: level,
    typeCode: type,
    lastChangeDateTime: caseTime(set.published),
  };
}

/** Takes the site and the set; gives the license of our own words. */
export function caseLicense(site: Site, { license, published }: CompetencySet): CaseLicense {
  return {
    identifier: license.uuid,
    uri: caseUri(site, 'CFLicenses', license.uuid),
    title: license.title,
    description: license.text,
    licenseText: `${license.title}. ${license.text} ${license.url}`,
    lastChangeDateTime: caseTime(published),
  };
}

/** Takes the title, identifier and address of a CASE object; gives a link to it. */
export function caseLink({ title, identifier, uri }: CaseLink): CaseLink {
  return { title, identifier, uri };
}
