import type { Site } from '../site.ts';
import { caseTime, caseUri } from './case-frame.ts';
import type { CaseNode, CaseTarget } from './case-node.ts';
import type { CaseAssociation } from './case-shapes.ts';
import { uuidFromName } from './uuid-from-name.ts';

/** Takes the nodes of a framework, its document and the site; gives the associations: each node to the one above, to what it builds, and to what replaces it. */
export function caseAssociations(nodes: readonly CaseNode[], document: CaseTarget, site: Site): CaseAssociation[] {
  const titles = new Map(nodes.map(({ identifier, code, short }) => [identifier, `${code} ${short}`]));
  return nodes.flatMap((node) => {
    const above = node.parent ? { identifier: node.parent, title: titles.get(node.parent) ?? '' } : document;
    const origin = { identifier: node.identifier, title: `${node.code} ${node.short}` };
    const day = node.history.at(-1)?.date ?? '';
    const link = (
      associationType: CaseAssociation['associationType'],
      destination: CaseTarget,
      more: Partial<CaseAssociation> = {},
    ): CaseAssociation => {
      // Named after its ends, so that the identifier stays while the link does, without being kept in a file.
      const identifier = uuidFromName(
        document.identifier,
        `${origin.identifier} ${associationType} ${destination.identifier}`,
      );
      const isDocument = destination.identifier === document.identifier;
      return {
        identifier,
        uri: caseUri(site, 'CFAssociations', identifier),
        associationType,
        originNodeURI: { ...origin, uri: caseUri(site, 'CFItems', origin.identifier) },
        destinationNodeURI: {
          ...destination,
          uri: caseUri(site, isDocument ? 'CFDocuments' : 'CFItems', destination.identifier),
        },
        lastChangeDateTime: caseTime(day),
        ...more,
      };
    };
    return [
      link('isChildOf', above, { sequenceNumber: node.order }),
      ...node.related.map((target) => link('isRelatedTo', target, { notes: 'The objective builds this competency.' })),
      ...node.replacedBy.map((target) => link('replacedBy', target)),
    ];
  });
}
