import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { verifiedSchema } from './verified.ts';

const evidenceSchema = z.strictObject({
  text: z.string().min(1).describe('What the source says about this county, in our words.'),
  cites: z.array(citationSchema).optional().describe('The source, where it is in content/sources.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The address, where the source has no file of its own.'),
});

/** One county: a file in content/counties. What is not known is left out and shown as unknown. */
export const countySchema = z.strictObject({
  name: z.string().min(1).describe('"Alameda", without the word County.'),
  agency: z
    .strictObject({
      name: z.string().min(1).describe('The child welfare agency, as it names itself.'),
      source: z.url({ protocol: /^https?$/ }).describe('The page that names it.'),
      verified: verifiedSchema.describe('How far that page was read.'),
    })
    .optional()
    .describe('The county child welfare agency.'),
  tier2015: z
    .strictObject({
      tier: z.string().min(1).describe('"Tier I" or "Tier II".'),
      cites: z.array(citationSchema).min(1).describe('Where it is named.'),
    })
    .optional()
    .describe('The tier of its 2015-16 county plan, where a source names it.'),
  pact: z
    .strictObject({
      named2015: z.enum(['yes', 'no', 'disputed']).describe('Whether the sources of 2015 name it as a PACT county.'),
      note: z.string().min(1).optional().describe('Where the sources disagree.'),
    })
    .describe('Preventing and Addressing Child Trafficking.'),
  evidence: z.array(evidenceSchema).optional().describe('What else is known, each with its source.'),
});

export type County = z.output<typeof countySchema>;
