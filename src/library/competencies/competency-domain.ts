import { z } from 'zod';
import { historySchema, uuidSchema } from './identity.ts';
import { statementSchema } from './statement.ts';

/** One file of content/competencies: a domain with its statements. */
export const competencyDomainSchema = z.strictObject({
  code: z
    .string()
    .regex(/^[A-Z]{3}$/, 'Write three capital letters.')
    .describe('Permanent code: "UND". The file has its name.'),
  uuid: uuidSchema,
  order: z.int().min(1).describe('Place among the domains.'),
  title: z.string().min(1).describe('Name of the domain.'),
  summary: z.string().min(1).describe('What the domain is about, in one sentence.'),
  why: z.string().min(1).describe('Why it matters for the child and the county, in plain words.'),
  statements: z.array(statementSchema).min(1).describe('The statements, in reading order.'),
  history: historySchema,
});

export type CompetencyDomain = z.infer<typeof competencyDomainSchema>;
