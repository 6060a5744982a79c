import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { placedStatements } from '../../../library/competencies/statements.ts';
import { trainerContent } from '../trainer-content.ts';
import { casePackage } from './case-package.ts';
import { casePaths } from './case-paths.ts';
import {
  caseAssociationSchema,
  caseDocumentSchema,
  caseItemSchema,
  caseItemTypeSchema,
  caseLicenseSchema,
  casePackageSchema,
  linkSchema,
} from './case-shapes.ts';
import { uuidFromName } from './uuid-from-name.ts';

const content = trainerContent();
const site = { name: 'Test', url: 'https://csec.example/toolkit/' };

const item = caseItemSchema.extend({ CFDocumentURI: linkSchema });
const association = caseAssociationSchema.extend({ CFDocumentURI: linkSchema });
const document = caseDocumentSchema.extend({ CFPackageURI: linkSchema });

/** What CASE 1.1 serves at each path, by the kind in the path. */
const shapes: Record<string, z.ZodType> = {
  CFDocuments: z.union([document, z.strictObject({ CFDocuments: z.array(document) })]),
  CFPackages: casePackageSchema,
  CFItems: item,
  CFItemAssociations: z.strictObject({ CFItem: item, CFAssociations: z.array(caseAssociationSchema) }),
  CFAssociations: association,
  CFItemTypes: z.strictObject({ CFItemTypes: z.array(caseItemTypeSchema) }),
  CFLicenses: caseLicenseSchema,
};

describe('the CASE 1.1 package', () => {
  it.each(['competencies', 'curriculum'] as const)('of the %s has the documented fields and no others', (framework) => {
    expect(casePackageSchema.safeParse(casePackage(content, site, framework)).error).toBeUndefined();
  });

  it('holds the domains and statements, each once, below the document', () => {
    const { CFDocument, CFItems, CFAssociations } = casePackage(content, site, 'competencies');
    const entries = content.domains.size + placedStatements(content).length;
    expect(CFItems).toHaveLength(entries);
    expect(new Set(CFItems.map(({ identifier }) => identifier)).size).toBe(entries);
    const parents = CFAssociations.filter(({ associationType }) => associationType === 'isChildOf');
    expect(parents).toHaveLength(entries);
    const known = new Set([CFDocument.identifier, ...CFItems.map(({ identifier }) => identifier)]);
    expect(parents.every(({ destinationNodeURI }) => known.has(destinationNodeURI.identifier))).toBe(true);
  });

  it('relates every objective to the statements that it builds', () => {
    const statements = new Set(casePackage(content, site, 'competencies').CFItems.map(({ identifier }) => identifier));
    const related = casePackage(content, site, 'curriculum').CFAssociations.filter(
      ({ associationType }) => associationType === 'isRelatedTo',
    );
    expect(related.length).toBeGreaterThan(45);
    expect(related.every(({ destinationNodeURI }) => statements.has(destinationNodeURI.identifier))).toBe(true);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(casePackage(content, site, 'curriculum'))).toBe(
      JSON.stringify(casePackage(content, site, 'curriculum')),
    );
  });
});

describe('the CASE 1.1 paths', () => {
  const paths = casePaths(content, site);

  it('serve what CASE describes at each', () => {
    for (const [path, body] of paths) {
      const kind = path.split('/')[4] ?? '';
      expect(shapes[kind]?.safeParse(JSON.parse(JSON.stringify(body))).error, path).toBeUndefined();
    }
  });

  it('hold every address that they mention', () => {
    const mentioned = new Set(
      JSON.stringify([...paths.values()]).match(/https:\/\/csec\.example\/toolkit\/ims\/[^"]+/g),
    );
    const served = new Set([...paths.keys()].map((path) => new URL(path.slice(1), site.url).href));
    expect([...mentioned].filter((address) => !served.has(address))).toEqual([]);
  });
});

it('makes the version 5 UUID of RFC 9562 appendix A.4', () => {
  expect(uuidFromName('6ba7b810-9dad-11d1-80b4-00c04fd430c8', 'www.example.com')).toBe(
    '2ed6657d-e927-568b-95e1-2665a8aea6a2',
  );
});
