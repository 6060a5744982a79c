import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { keySchema } from '../content/key.ts';
import { citationsSchema } from './evidence.ts';
import { historySchema, retiredSchema, uuidSchema } from './identity.ts';
import { statementCodeSchema } from './statement.ts';

/** Code of a training objective: module code, "O", number. "C101-O1". */
export const objectiveCodeSchema = z
  .string()
  .regex(/^[A-Z][A-Z0-9]{2,3}-O[1-9]\d?$/, 'Write a code like "C101-O1".')
  .describe('Permanent readable code of the objective. Never reused.');

/** One thing that a learner can do after a module. */
export const objectiveSchema = z.strictObject({
  code: objectiveCodeSchema,
  uuid: uuidSchema,
  text: z.string().min(1).describe('What the learner will do, starting with a verb.'),
  basis: basisSchema,
  cites: citationsSchema.optional(),
  statements: z.array(statementCodeSchema).min(1).describe('Competency statements that it builds.'),
  history: historySchema,
  retired: retiredSchema.optional(),
});

const claimSchema = z.strictObject({
  text: z.string().min(1).describe('What public sources show, in our words.'),
  cites: citationsSchema.min(1),
});

const lengthSchema = z.strictObject({
  text: z.string().min(1).describe('As published: "One day (UC Davis)".'),
  hours: z.number().positive().optional().describe('Hours, when the source gives them; used by the session planner.'),
  cites: citationsSchema.min(1),
});

/** One file of content/curriculum: a training module. */
export const trainingModuleSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z][A-Z0-9]{2,3}$/, 'Write a code like "C101".')
    .describe('Permanent short code.'),
  uuid: uuidSchema,
  order: z.int().min(1).describe('Place in the catalog.'),
  title: z.string().min(1).describe('Name of the module.'),
  summary: z.string().min(1).describe('What it is for, in one sentence.'),
  audience: z.string().min(1).describe('Who it is for, in words.'),
  roles: z
    .union([z.literal('everyone'), z.array(keySchema)])
    .describe('"everyone" or role keys; empty for young people.'),
  length: z.array(lengthSchema).describe('Published lengths. Empty when none was found.'),
  prerequisites: z.array(keySchema).describe('Modules to take before, by key.'),
  objectives: z.array(objectiveSchema).describe('What learners will do. Empty only with "noObjectives".'),
  noObjectives: z.string().min(1).optional().describe('Why no objectives are given.'),
  verified: z.array(claimSchema).min(1).describe('What public sources show about this module.'),
  ours: z.array(z.string().min(1)).min(1).describe('What is our own grouping or suggestion.'),
  refresher: z
    .strictObject({
      text: z.string().min(1).describe('When to refresh, and how.'),
      months: z.int().positive().optional().describe('Months after which a refresher is due; our suggestion.'),
      why: z.string().min(1).describe('Why.'),
      cites: citationsSchema,
    })
    .optional()
    .describe('When the content should be taken again.'),
  owners: z
    .array(
      z.strictObject({
        name: z.string().min(1).describe('Who offers it.'),
        what: z.string().min(1).describe('What is there.'),
        source: keySchema.describe('Source whose owner page to link.'),
      }),
    )
    .describe("Owners' pages. We link; we never copy their material."),
  facilitator: z
    .strictObject({
      safety: z
        .array(z.string().min(1))
        .min(1)
        .describe('Before and during: keeping the room safe. Our suggestion unless cited.'),
      distress: z
        .array(z.string().min(1))
        .min(1)
        .describe('When somebody in the room is distressed or discloses. Our suggestion.'),
      cites: citationsSchema.optional(),
    })
    .describe('Notes for whoever leads the session.'),
  survivors: z
    .array(z.string().min(1))
    .min(1)
    .describe('How people with lived experience take part, with support and pay.'),
  requirements: z.array(keySchema).describe('Legal requirements it helps to meet, by key.'),
  history: historySchema,
  retired: retiredSchema.optional(),
});

export type Objective = z.infer<typeof objectiveSchema>;
export type TrainingModule = z.infer<typeof trainingModuleSchema>;
