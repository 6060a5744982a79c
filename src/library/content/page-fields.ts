import { z } from 'zod';
import { keySchema } from './key.ts';
import { daySchema } from './partial-date.ts';

export const audiences = ['counties', 'protocol writers', 'trainers'] as const;

/**
 * What a page says of itself, beside Starlight's own fields. All are optional to the schema: `check-content` asks for the
 * required ones, so that every page's mistakes are told at once.
 */
export const pageFieldsSchema = z.object({
  summary: z
    .string()
    .min(1)
    .max(200, { error: 'Keep the summary to 200 characters.' })
    .optional()
    .describe('One plain sentence that says what the page tells.'),
  reviewed: daySchema.optional().describe('The day on which the whole page was last read against its sources.'),
  reflects: daySchema.optional().describe('The day up to which the law was looked at.'),
  audience: z.array(z.enum(audiences)).min(1).optional().describe('Who it is for.'),
  draftThis: z
    .strictObject({
      documentType: z.string().min(1).describe('The document type that asks about this subject.'),
      page: z.string().min(1).describe('The page of its interview.'),
    })
    .optional()
    .describe('Where a reader can draft what the page explains.'),
  searchFor: z
    .array(z.string().min(1))
    .optional()
    .describe('Words by which readers look for this page, beside its title: the search weighs them as high.'),
  seedTopics: z
    .record(keySchema, z.string().min(1))
    .optional()
    .describe('Topics of content/seed-topics.yaml that the page treats, each with its anchor, or "top".'),
});

export type PageFields = z.output<typeof pageFieldsSchema>;
