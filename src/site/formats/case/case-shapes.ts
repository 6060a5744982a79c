import { z } from 'zod';

/**
 * The parts of CASE 1.1 that this site writes, from the field lists of the 1EdTech OpenAPI definition
 * (imscasev1p1_openapi3_v1p0): which fields are required, which are allowed, and that no others are.
 * The definition itself is 1EdTech's and is not copied here; its license does not allow it.
 */
const identifier = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
const time = z.iso.datetime({ offset: true });
const words = z.string().min(1);

export const linkSchema = z.strictObject({ title: words, identifier, uri: z.url() });

const stamped = { identifier, uri: z.url(), lastChangeDateTime: time };

export const caseDocumentSchema = z.strictObject({
  ...stamped,
  caseVersion: z.literal('1.1').optional(),
  frameworkType: words.optional(),
  creator: words,
  title: words,
  officialSourceURL: z.url().optional(),
  publisher: words.optional(),
  description: words.optional(),
  language: words.optional(),
  version: words.optional(),
  adoptionStatus: words.optional(),
  statusStartDate: z.iso.date().optional(),
  licenseURI: linkSchema.optional(),
  notes: words.optional(),
});

export const caseItemSchema = z.strictObject({
  ...stamped,
  fullStatement: words,
  CFItemType: words.optional(),
  CFItemTypeURI: linkSchema.optional(),
  humanCodingScheme: words.optional(),
  listEnumeration: words.optional(),
  abbreviatedStatement: words.optional(),
  conceptKeywords: z.array(words).optional(),
  notes: words.optional(),
  language: words.optional(),
  licenseURI: linkSchema.optional(),
  statusStartDate: z.iso.date().optional(),
  statusEndDate: z.iso.date().optional(),
});

// CASE 1.1 also allows a targetType. Readers of CASE 1.0, OpenSALT among them, refuse a package that has one, so ours has none.
const nodeLink = z.strictObject({ title: words, identifier: words, uri: z.url() });

export const caseAssociationSchema = z.strictObject({
  ...stamped,
  associationType: z.enum(['isChildOf', 'isRelatedTo', 'replacedBy']),
  sequenceNumber: z.int().optional(),
  originNodeURI: nodeLink,
  destinationNodeURI: nodeLink,
  notes: words.optional(),
});

export const caseItemTypeSchema = z.strictObject({
  ...stamped,
  title: words,
  description: words,
  hierarchyCode: words,
  typeCode: words.optional(),
});

export const caseLicenseSchema = z.strictObject({
  ...stamped,
  title: words,
  description: words.optional(),
  licenseText: words,
});

export const casePackageSchema = z.strictObject({
  CFDocument: caseDocumentSchema,
  CFItems: z.array(caseItemSchema),
  CFAssociations: z.array(caseAssociationSchema),
  CFDefinitions: z.strictObject({ CFItemTypes: z.array(caseItemTypeSchema), CFLicenses: z.array(caseLicenseSchema) }),
});

export type CaseLink = z.output<typeof linkSchema>;
export type CaseItem = z.output<typeof caseItemSchema>;
export type CaseItemType = z.output<typeof caseItemTypeSchema>;
export type CaseLicense = z.output<typeof caseLicenseSchema>;
export type CaseAssociation = z.output<typeof caseAssociationSchema>;
export type CasePackage = z.output<typeof casePackageSchema>;
