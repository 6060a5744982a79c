import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import type { Site } from '../site.ts';
import { caseLink, caseRoot, caseUri } from './case-frame.ts';
import { casePackage } from './case-package.ts';
import type { CaseAssociation, CasePackage } from './case-shapes.ts';

/**
 * Takes the content and the site; gives every CASE 1.1 path that a static host can serve, with the JSON served there.
 * Listing parameters and error bodies need a server: the site offers these paths without claiming provider conformance.
 */
export function casePaths(content: CompetencyContent, site: Site): ReadonlyMap<string, object> {
  const packages = [casePackage(content, site, 'competencies'), casePackage(content, site, 'curriculum')];
  const documents = packages.map((whole) => standAloneDocument(whole, site));
  const paths = new Map<string, object>([[`${caseRoot}/CFDocuments`, { CFDocuments: documents }]]);
  for (const document of documents) paths.set(`${caseRoot}/CFDocuments/${document.identifier}`, document);
  const associations = packages.flatMap(({ CFAssociations }) => CFAssociations);
  for (const whole of packages) addPackage(paths, whole, associations);
  return paths;
}

function standAloneDocument({ CFDocument }: CasePackage, site: Site) {
  const { identifier, title } = CFDocument;
  return { ...CFDocument, CFPackageURI: { title, identifier, uri: caseUri(site, 'CFPackages', identifier) } };
}

function addPackage(paths: Map<string, object>, whole: CasePackage, everywhere: readonly CaseAssociation[]): void {
  const { CFDocument, CFItems, CFAssociations, CFDefinitions } = whole;
  const CFDocumentURI = caseLink(CFDocument);
  const items = CFItems.map((item) => ({ ...item, CFDocumentURI }));
  paths.set(`${caseRoot}/CFPackages/${CFDocument.identifier}`, whole);
  for (const item of items) {
    // Links from the other framework count too; inside a set an association does not name its document.
    const own = everywhere.filter(({ originNodeURI, destinationNodeURI }) =>
      [originNodeURI.identifier, destinationNodeURI.identifier].includes(item.identifier),
    );
    paths.set(`${caseRoot}/CFItems/${item.identifier}`, item);
    paths.set(`${caseRoot}/CFItemAssociations/${item.identifier}`, { CFItem: item, CFAssociations: own });
  }
  for (const association of CFAssociations)
    paths.set(`${caseRoot}/CFAssociations/${association.identifier}`, { ...association, CFDocumentURI });
  for (const type of CFDefinitions.CFItemTypes)
    paths.set(`${caseRoot}/CFItemTypes/${type.identifier}`, { CFItemTypes: [type] });
  for (const license of CFDefinitions.CFLicenses) paths.set(`${caseRoot}/CFLicenses/${license.identifier}`, license);
}
