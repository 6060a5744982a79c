import { z } from 'zod';
import { citationSchema } from '../content/citation.ts';

/** A citation that may say what its source supports. */
export const evidenceSchema = citationSchema.extend({
  supports: z.string().min(1).optional().describe('What the source says that bears on this, in our words.'),
});

/** The sources behind an entry. */
export const citationsSchema = z.array(evidenceSchema).describe('Sources that support it, by key.');

export type Evidence = z.output<typeof evidenceSchema>;
