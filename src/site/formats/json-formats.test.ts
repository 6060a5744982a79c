import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { casePaths } from './case/case-paths.ts';
import { courseJsonLd, termJsonLd, termSetJsonLd } from './json-ld.ts';
import { alignment, alignmentSchema } from './open-badges.ts';
import { plainJson } from './plain-json.ts';
import { trainerContent } from './trainer-content.ts';
import { placedStatements } from '../../library/competencies/statements.ts';

const content = trainerContent();
const site = { name: 'Test', url: 'https://csec.example/' };

describe('Open Badges 3.0 alignment', () => {
  it('has the documented fields for every statement and points at a CASE item that is served', () => {
    const served = casePaths(content, site);
    for (const { statement } of placedStatements(content)) {
      const block = alignment(content, site, statement.code);
      expect(alignmentSchema.safeParse(block).error, statement.code).toBeUndefined();
      expect(served.has(new URL(block?.targetUrl ?? '').pathname), statement.code).toBe(true);
    }
  });

  it('is nothing for a code that does not exist', () => {
    expect(alignment(content, site, 'UND-K99')).toBeUndefined();
  });
});

/** Properties of schema.org that the documented types have, as used here. Source: schema.org vocabulary. */
const termShape = z.strictObject({
  '@context': z.literal('https://schema.org').optional(),
  '@type': z.literal('DefinedTerm'),
  '@id': z.url(),
  url: z.url(),
  identifier: z.string().startsWith('urn:uuid:'),
  termCode: z.string(),
  name: z.string(),
  description: z.string(),
  inDefinedTermSet: z.url(),
});
const setShape = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('DefinedTermSet'),
  '@id': z.url(),
  identifier: z.string(),
  name: z.string(),
  description: z.string(),
  url: z.url(),
  inLanguage: z.string(),
  version: z.string(),
  license: z.url(),
  datePublished: z.iso.date(),
  hasDefinedTerm: z.array(termShape),
});
const courseShape = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.tuple([z.literal('Course'), z.literal('LearningResource')]),
  '@id': z.url(),
  url: z.url(),
  identifier: z.string(),
  name: z.string(),
  description: z.string(),
  courseCode: z.string(),
  inLanguage: z.string(),
  publisher: z.strictObject({ '@type': z.literal('Organization'), name: z.string(), url: z.url() }),
  provider: z.array(z.strictObject({ '@type': z.literal('Organization'), name: z.string() })).min(1),
  audience: z.strictObject({ '@type': z.literal('EducationalAudience'), educationalRole: z.string() }),
  coursePrerequisites: z.array(z.url()).optional(),
  teaches: z.array(termShape).optional(),
  timeRequired: z
    .string()
    .regex(/^PT[\d.]+H$/)
    .optional(),
});

describe('schema.org descriptions', () => {
  it('of the set hold every statement', () => {
    expect(setShape.parse(termSetJsonLd(content, site)).hasDefinedTerm).toHaveLength(
      placedStatements(content).filter(({ statement }) => !statement.retired).length,
    );
  });

  it('of each statement are terms', () => {
    for (const placed of placedStatements(content))
      expect(termShape.safeParse(termJsonLd(placed, site)).error).toBeUndefined();
  });

  it('of each module are courses that teach its statements', () => {
    for (const [key, { value }] of content.modules) {
      const course = courseShape.parse(courseJsonLd(content, key, site));
      const codes = new Set(value.objectives.flatMap(({ statements }) => statements));
      expect(course.teaches?.length ?? 0, key).toBe(codes.size);
    }
    expect(courseJsonLd(content, 'nothing', site)).toBeUndefined();
  });
});

it('the plain data can be written as JSON and read back whole', () => {
  const data = plainJson(content, site);
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});
