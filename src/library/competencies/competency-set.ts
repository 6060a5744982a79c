import { z } from 'zod';
import { citationsSchema } from './evidence.ts';
import { daySchema, historySchema, uuidSchema } from './identity.ts';
import { statementCodeSchema } from './statement.ts';

const documentSchema = z.strictObject({
  uuid: uuidSchema,
  title: z.string().min(1).describe('Title that learning systems show.'),
  description: z.string().min(1).describe('What it is, and what it is not.'),
});

/** content/competency-set.yaml: what the whole set is, for pages and for learning systems. */
export const competencySetSchema = z.strictObject({
  version: z.string().min(1).describe('Version of the set: "1.0".'),
  published: daySchema,
  creator: z.string().min(1).describe('Who wrote it, as learning systems show it.'),
  publisher: z.string().min(1).describe('Who publishes it.'),
  language: z.literal('en-US').describe('Language of the statements.'),
  adoptionStatus: z.string().min(1).describe('CASE word for its standing: Draft, Private Draft, Adopted, Deprecated.'),
  isNot: z.string().min(1).describe('The sentence that says this is not the 2015 state list.'),
  madeFrom: citationsSchema.min(1),
  license: z
    .strictObject({
      uuid: uuidSchema,
      title: z.string().min(1).describe('Name of the license of our own words.'),
      url: z.url({ protocol: /^https$/ }).describe('Address of the license.'),
      text: z.string().min(1).describe('What it allows, and that it does not cover linked work of others.'),
    })
    .describe('The license of our own words.'),
  competencies: documentSchema.describe('The framework of competency statements.'),
  curriculum: documentSchema.describe('The framework of training objectives.'),
  firstSession: z
    .array(statementCodeSchema)
    .describe(
      'Statements that the planner begins a first session with, in this order. Our suggestion; a trainer can leave them out.',
    ),
  itemTypes: z
    .record(z.enum(['domain', 'knowledge', 'skill', 'value', 'module', 'objective']), uuidSchema)
    .describe('Permanent identifiers of the kinds of item, by kind.'),
  history: historySchema,
});

export type CompetencySet = z.infer<typeof competencySetSchema>;
