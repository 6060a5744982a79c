import { z } from 'zod';
import { keySchema } from './key.ts';

/** A pointer to a source and the place in it. */
export const citationSchema = z.strictObject({
  source: keySchema.describe('Key of the source: the name of its file in content/sources.'),
  at: z.string().min(1).optional().describe('The place in the source, as it prints it: "(a)(1)", "page 4".'),
});

export type Citation = z.output<typeof citationSchema>;
