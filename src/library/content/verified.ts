import { z } from 'zod';

/** How far somebody read the text that is cited; see content/docs/about/labels.md. */
export const verifiedSchema = z.enum(['verified', 'partial', 'unverified']);

export type Verified = z.output<typeof verifiedSchema>;

/** The words a reader sees for each degree. */
export const verifiedWords = {
  verified: 'verified',
  partial: 'verified in part',
  unverified: 'not verified',
} satisfies Record<Verified, string>;
