import { z } from 'zod';
import { basisSchema } from '../competencies/basis.ts';
import { citationSchema } from './citation.ts';
import { keySchema } from './key.ts';
import { verifiedSchema } from './verified.ts';

/** One time limit of content/clocks.yaml: what starts it, what must be done, by whom, to whom, within how long. */
export const clockSchema = z.strictObject({
  key: keySchema.describe('A short key, unique in the file.'),
  event: z.string().min(1).describe('What starts the clock.'),
  duty: z.string().min(1).describe('What must be done.'),
  who: z.array(z.string().min(1)).min(1).describe('Who must do it, in words.'),
  to: z.array(z.string().min(1)).describe('Who must be told.'),
  within: z.string().min(1).describe('"at once", "36 hours".'),
  hours: z.number().nonnegative().optional().describe('The same in hours, for sorting.'),
  area: z
    .enum(['reporting', 'cross-reporting', 'missing', 'notice', 'data', 'protocol'])
    .describe('The part of the table it stands in.'),
  basis: basisSchema.describe('Why it stands.'),
  cites: z.array(citationSchema).describe('Where it is laid down.'),
  verified: verifiedSchema.describe('How far that was read.'),
  note: z.string().min(1).optional().describe('A limit or a doubt.'),
});

export type Clock = z.output<typeof clockSchema>;
