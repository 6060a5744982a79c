import { z } from 'zod';
import { daySchema } from './partial-date.ts';

/** One entry of content/changes.yaml: the dated log of what changed on this site, and its Atom feed. */
export const changeSchema = z.strictObject({
  date: daySchema.describe('The day of the change.'),
  title: z.string().min(1).describe('What changed, in a few words.'),
  text: z.string().min(1).describe('What it means for a reader, in one to three sentences.'),
  kind: z.enum(['law', 'content', 'correction', 'software']).describe('What kind of change it is.'),
  pages: z
    .array(z.string().startsWith('/', { error: 'Write an address on this site that begins with a slash.' }))
    .optional()
    .describe('Pages it touches.'),
});

export type Change = z.output<typeof changeSchema>;
