import { z } from 'zod';

/** A key made of small letters, digits and hyphens: file names, slugs, addresses. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Write small letters, digits and hyphens only, like "csec-101".');

/** A mention of a source that content/sources describes. */
export const citationSchema = z.strictObject({
  source: keySchema.describe('Key of a source: the name of its file in content/sources, without ".yaml".'),
  at: z.string().min(1).optional().describe('The place in it: "(a)(1)", "page 8".'),
  supports: z.string().min(1).optional().describe('What the source says that bears on this, in our words.'),
});

export type Citation = z.infer<typeof citationSchema>;

/** The list of citations that most entries carry. */
export const citationsSchema = z.array(citationSchema).describe('Sources that support it, by key.');
