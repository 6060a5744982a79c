import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { keySchema } from '../content/key.ts';
import { citationsSchema } from './evidence.ts';
import { historySchema, retiredSchema, uuidSchema } from './identity.ts';
import { statementCodeSchema } from './statement.ts';

const arrangementSchema = z.strictObject({
  text: z.string().min(1).describe('What the county or the team arranges: one plain sentence.'),
  basis: basisSchema,
  cites: citationsSchema.optional(),
});

const phaseSchema = z.strictObject({
  short: z.string().min(1).max(80).describe('A few words for the grid (at most 80 characters).'),
  arrange: z.array(arrangementSchema).min(1).describe('What to arrange in this phase.'),
});

const whoSchema = z.strictObject({
  who: z.string().min(1).describe('The person or body.'),
  does: z.string().min(1).describe('Its part.'),
  partyKinds: z.array(z.string().min(1)).describe('Kinds of party in the documents; may be empty.'),
});

const guidanceSchema = z.strictObject({
  says: z.string().min(1).describe('What the law or guidance says, in our words.'),
  basis: basisSchema,
  cites: citationsSchema.min(1),
});

/** One file of content/needs: an area of holistic need, by phase. */
export const needAreaSchema = z.strictObject({
  code: z
    .string()
    .regex(/^HN-[A-Z]+$/, 'Write a code like "HN-SAFETY".')
    .describe('Permanent code of the area.'),
  uuid: uuidSchema,
  order: z.int().min(1).describe('Place in the grid.'),
  title: z.string().min(1).describe('Name of the area.'),
  summary: z.string().min(1).describe('What the area covers, in one sentence.'),
  in2015: z
    .enum(['shown', 'not shown'])
    .describe("Whether the part of the 2015 paper's contents that could be read shows it."),
  evidence: citationsSchema.min(1).describe('Sources that name this area of need.'),
  phases: z
    .strictObject({
      immediate: phaseSchema.describe('From the first contact until the young person is safe and a plan exists.'),
      ongoing: phaseSchema.describe('While a case is open and a team meets.'),
      transition: phaseSchema.describe("When supports pass to the young person. This phase is the site's own."),
    })
    .describe('What to arrange, phase by phase.'),
  who: z.array(whoSchema).min(1).describe('Who does what. The split is our suggestion unless guidance says otherwise.'),
  guidance: z.array(guidanceSchema).min(1).describe('Law and guidance that bear on the area.'),
  ask: z
    .array(z.string().min(1))
    .min(1)
    .describe('Questions to ask with the young person or in the team; offered, never pressed. Our suggestion.'),
  care: z.string().min(1).describe('One caution on safety, consent or dignity. Our suggestion.'),
  statements: z.array(statementCodeSchema).min(1).describe('Competency statements that serve it.'),
  requirements: z.array(keySchema).describe('Legal requirements it touches, by key.'),
  history: historySchema,
  retired: retiredSchema.optional(),
});

export type NeedArea = z.infer<typeof needAreaSchema>;
