import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { keySchema } from '../content/key.ts';
import { citationsSchema } from './evidence.ts';
import { KIND_KEYS, LEVEL_KEYS } from './competency-terms.ts';
import { historySchema, retiredSchema, uuidSchema } from './identity.ts';

/** Code of a statement: domain, kind letter, number. "UND-K1". */
export const statementCodeSchema = z
  .string()
  .regex(/^[A-Z]{3}-[KSV][1-9]\d?$/, 'Write a code like "UND-K1".')
  .describe('Permanent readable code: domain, K, S or V, and a number. Never reused.');

/** One competency statement of this site's own set. */
export const statementSchema = z.strictObject({
  code: statementCodeSchema,
  uuid: uuidSchema,
  kind: z.enum(KIND_KEYS).describe('knowledge, skill or value; must agree with the letter in the code.'),
  title: z.string().min(1).max(70).describe('A few words for lists and headings (at most 70 characters).'),
  text: z.string().min(1).describe('The statement: starts with what the person does, one sentence.'),
  levels: z.array(z.enum(LEVEL_KEYS)).min(1).describe('Levels it is meant for.'),
  roles: z
    .union([z.literal('everyone'), z.array(keySchema).min(1)])
    .describe('"everyone", or role keys from content/roles.yaml.'),
  inPractice: z.array(z.string().min(1)).min(1).describe('What a supervisor may see or hear. Always our suggestion.'),
  basis: basisSchema,
  evidence: citationsSchema.min(1),
  needs: z.array(keySchema).describe('Holistic-needs areas it serves, by file name in content/needs.'),
  requirements: z
    .array(keySchema)
    .describe('Legal requirements it helps to meet, by file name in content/requirements.'),
  modules: z
    .array(keySchema)
    .describe('Training modules with an objective mapped to it, by file name in content/curriculum.'),
  history: historySchema,
  retired: retiredSchema.optional(),
});

export type Statement = z.infer<typeof statementSchema>;
