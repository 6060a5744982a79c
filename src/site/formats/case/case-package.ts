import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { CompetencySet } from '../../../library/competencies/competency-set.ts';
import { inFull, type Site } from '../site.ts';
import { caseAssociations } from './case-associations.ts';
import { caseItemType, caseLicense, caseLink, caseTime, caseUri } from './case-frame.ts';
import type { CaseNode } from './case-node.ts';
import { competencyNodes, curriculumNodes } from './case-nodes.ts';
import type { CaseItem, CasePackage } from './case-shapes.ts';

const frameworks = {
  competencies: { nodes: competencyNodes, page: '/competencies/' },
  curriculum: { nodes: curriculumNodes, page: '/training/' },
} as const;

export type CaseFramework = keyof typeof frameworks;

/** Takes the content, the site and which framework; gives its CASE 1.1 package. The same content gives the same package. */
export function casePackage(content: CompetencyContent, site: Site, framework: CaseFramework): CasePackage {
  const set = content.set.value;
  const { uuid, title, description } = set[framework];
  const nodes = frameworks[framework].nodes(content, site);
  const types = [...new Set(nodes.map(({ type }) => type))].map((type) => caseItemType(site, set, type));
  const license = caseLicense(site, set);
  const licenseURI = caseLink(license);
  return {
    CFDocument: {
      identifier: uuid,
      uri: caseUri(site, 'CFDocuments', uuid),
      caseVersion: '1.1',
      frameworkType: framework === 'competencies' ? 'Competency framework' : 'Learning objectives',
      creator: set.creator,
      title,
      lastChangeDateTime: caseTime(lastDay([...set.history, ...nodes.flatMap(({ history }) => history)])),
      officialSourceURL: inFull(site, frameworks[framework].page),
      publisher: set.publisher,
      description,
      language: set.language,
      version: set.version,
      adoptionStatus: set.adoptionStatus,
      statusStartDate: set.published,
      licenseURI,
      notes: set.isNot,
    },
    CFItems: nodes.map((node) => item(node, site, set, licenseURI)),
    CFAssociations: caseAssociations(nodes, { identifier: uuid, title }, site),
    CFDefinitions: { CFItemTypes: types, CFLicenses: [license] },
  };
}

function item(node: CaseNode, site: Site, set: CompetencySet, licenseURI: CaseItem['licenseURI']): CaseItem {
  const type = caseItemType(site, set, node.type);
  return {
    identifier: node.identifier,
    uri: caseUri(site, 'CFItems', node.identifier),
    fullStatement: node.full,
    abbreviatedStatement: node.short,
    humanCodingScheme: node.code,
    listEnumeration: String(node.order),
    CFItemType: type.title,
    CFItemTypeURI: caseLink(type),
    ...(node.keywords.length > 0 ? { conceptKeywords: [...node.keywords] } : {}),
    notes: node.notes,
    language: set.language,
    licenseURI,
    statusStartDate: node.history[0]?.date ?? set.published,
    ...(node.ended ? { statusEndDate: node.ended } : {}),
    lastChangeDateTime: caseTime(lastDay(node.history)),
  };
}

function lastDay(history: readonly { readonly date: string }[]): string {
  return (
    history
      .map(({ date }) => date)
      .sort()
      .at(-1) ?? ''
  );
}
