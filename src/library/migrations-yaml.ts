import { z } from 'zod';

const named = z
  .string()
  .regex(/^[a-z][a-zA-Z0-9]*(\.[a-z][a-zA-Z0-9]*)?$/, 'Write a question as "id", a field as "list.field"');

/** The shape of migrations.yaml: for each version that changed the questions, how answers to older versions are read. */
export const migrationsYaml = z
  .array(
    z.strictObject({
      version: z
        .string()
        .regex(/^\d+\.\d+(\.\d+)?$/, 'Write numbers with stops, in quotation marks, for example "1.1"')
        .describe('The version that made the change'),
      added: z.array(named).default([]).describe('Questions that are new'),
      renamed: z.record(named, named).default({}).describe('Old name: new name'),
      options: z
        .record(named, z.record(z.string(), z.string().nullable()))
        .default({})
        .describe('Per question, old option: new option, or null when there is none'),
      removed: z
        .record(named, z.string().min(1))
        .default({})
        .describe('Questions that are gone, each with the reason in a sentence'),
    }),
  )
  .describe('Versions in any order');
