import { z } from 'zod';
import { countyNames } from '../assembly/index.ts';
import type { ContentProblem } from './content/content-problem.ts';
import { readOptionalYaml, type Places } from './located-yaml.ts';
import { parseLocated } from './parse-located.ts';

const path = 'templates/_shared/partner-names.yaml';

/** A name with places for others in it: those in braces, and no others. */
const pattern = (...known: readonly string[]) =>
  z
    .string()
    .min(1)
    .refine(
      (text) => [...text.matchAll(/\{([^}]*)\}/g)].every(([, name = '']) => known.includes(name)),
      `Use no names in braces but: ${known.map((name) => `{${name}}`).join(', ')}`,
    );
const county = z
  .string()
  .refine((name) => countyNames.includes(name), 'Write the name of a county of California, without the word "County"');

const schema = z.strictObject({
  government: pattern('county').describe('How a county names itself'),
  governments: z.record(county, z.string().min(1)).default({}).describe('Counties that name themselves otherwise'),
  known: pattern('agency', 'government', 'county').describe(
    'The legal name of an agency whose own name a checked page gives',
  ),
  partners: z
    .record(
      z.string(),
      z.strictObject({
        shortName: z.string().min(1).describe('The name in the rest of the document'),
        legalName: pattern('county', 'government').describe('The name that is suggested'),
        standing: z.literal('separate').optional().describe('For a body that is no department of the county'),
      }),
    )
    .describe('By kind of agency, as in party.yaml'),
});

/** How partners are named until a county says how its own are. */
export type PartnerNames = z.output<typeof schema>;

/** Reads templates/_shared/partner-names.yaml, and adds to `faults` what is wrong with it; undefined when it cannot be used or is not there. */
export function readPartnerNames(root: string, faults: ContentProblem[] = []): PartnerNames | undefined {
  const places: Places = new WeakMap();
  const raw = readOptionalYaml(root, path, places, faults);
  return raw === undefined ? undefined : parseLocated(schema, raw, path, places, faults);
}
