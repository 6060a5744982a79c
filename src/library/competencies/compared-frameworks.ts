import { z } from 'zod';
import { keySchema } from '../content/key.ts';
import { citationsSchema } from './evidence.ts';

/** A peer's framework at the level of its headings. */
export const comparedFrameworkSchema = z.strictObject({
  key: keySchema.describe('Permanent key.'),
  name: z.string().min(1).describe('Name of the framework.'),
  owner: z.string().min(1).describe('Who published it.'),
  date: z.string().min(1).describe('Year or date, or "Not found".'),
  audience: z.string().min(1).describe('Whom it is for.'),
  shape: z.string().min(1).describe('How it is built.'),
  reuse: z.string().min(1).describe('Its terms of reuse as published, or "Not found".'),
  learned: z.string().min(1).describe('What this site took from it. Our words.'),
  cites: citationsSchema.min(1),
  parts: z
    .array(
      z.strictObject({
        label: z.string().min(1).describe('Its own short label: "1", "Universal".'),
        about: z.string().min(1).describe('What the part is about, in our words.'),
        domains: z
          .array(z.string().regex(/^[A-Z]{3}$/))
          .describe('Domains of this site nearest to it; may be empty. Our reading.'),
      }),
    )
    .describe('Its parts. Empty when only the outline was seen.'),
});

/** content/frameworks-compared.yaml */
export const comparedFrameworksSchema = z.strictObject({
  note: z.string().min(1).describe('How to read the comparison.'),
  frameworks: z.array(comparedFrameworkSchema).min(1).describe('The peers.'),
});

export type ComparedFrameworks = z.infer<typeof comparedFrameworksSchema>;
