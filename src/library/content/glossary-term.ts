import { z } from 'zod';
import { citationSchema } from './citation.ts';

/** One term or acronym: a file in content/glossary, named by its key. */
export const glossaryTermSchema = z.strictObject({
  term: z.string().min(1).describe('The term, spelled out: "multidisciplinary team".'),
  acronym: z.string().min(1).optional().describe('Its short form: "MDT".'),
  meaning: z.string().min(1).describe('What it means here, in one or two sentences.'),
  cites: z.array(citationSchema).optional().describe('Where the meaning comes from.'),
  page: z
    .string()
    .startsWith('/', { error: 'Write an address on this site that begins with a slash.' })
    .optional()
    .describe('The page that says more.'),
});

export type GlossaryTerm = z.output<typeof glossaryTermSchema>;
