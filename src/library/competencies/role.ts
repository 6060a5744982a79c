import { z } from 'zod';
import { keySchema } from '../content/key.ts';
import { citationsSchema } from './evidence.ts';

/** One role that a reader may choose to see "their" statements. */
export const roleSchema = z.strictObject({
  key: keySchema.describe('Permanent key, used in addresses.'),
  title: z.string().min(1).describe('As the person would say it: "Probation officer".'),
  work: z.string().min(1).describe('What the person does for these children, in one sentence.'),
  partyKinds: z.array(z.string().min(1)).describe('Kinds of party in the documents where this role works.'),
  levels: z
    .array(z.enum(['all', 'practice', 'specialist', 'lead']))
    .min(1)
    .describe('Levels that usually fit.'),
  evidence: citationsSchema.describe('Public lists that name this role; empty when it is our addition.'),
});

/** content/roles.yaml */
export const rolesSchema = z.strictObject({
  note: z.string().min(1).describe('Where the list of roles comes from.'),
  roles: z.array(roleSchema).min(1).describe('The roles, in the order shown.'),
});

export type Role = z.infer<typeof roleSchema>;
export type Roles = z.infer<typeof rolesSchema>;
