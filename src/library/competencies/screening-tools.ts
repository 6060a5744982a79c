import { z } from 'zod';
import { basisSchema } from './basis.ts';
import { keySchema } from '../content/key.ts';
import { citationsSchema } from './evidence.ts';

const factSchema = z.strictObject({
  text: z
    .string()
    .min(1)
    .describe('What the owner or a published study says, in our words; never an item or a score band.'),
  cites: citationsSchema.min(1),
});

/** One screening tool, by what its owner publishes. */
export const screeningToolSchema = z.strictObject({
  key: keySchema.describe('Permanent key.'),
  name: z.string().min(1).describe('Name of the tool.'),
  owner: z.string().min(1).describe('Who owns or published it.'),
  setting: z.string().min(1).describe('Where it is meant to be used.'),
  ages: z.string().min(1).describe('Ages, or "Not found".'),
  covers: z.string().min(1).describe('Sex trafficking, labor trafficking, or what was seen.'),
  how: z.string().min(1).describe('How it is used: from what staff know, asked, or by tablet.'),
  training: z.string().min(1).describe('Training the owner asks for, or "Not found".'),
  terms: z.string().min(1).describe('Terms of use as published, or "Not found: ask the owner".'),
  tested: z.array(factSchema).describe('Published tests: sample, sensitivity and specificity of the whole tool.'),
  limits: z.array(factSchema).describe('Limits the owner or others report.'),
  cites: citationsSchema.min(1),
});

/** content/screening-tools.yaml */
export const screeningToolsSchema = z.strictObject({
  rules: z
    .array(
      z.strictObject({
        text: z.string().min(1).describe('A rule shown on every tool page.'),
        basis: basisSchema,
        cites: citationsSchema.optional(),
      }),
    )
    .min(1)
    .describe('Screening is not assessment, needs no disclosure, delays no report.'),
  note: z.string().min(1).describe('What this comparison is and is not.'),
  california: z.array(factSchema).min(1).describe("California's own memo and matrix."),
  tools: z.array(screeningToolSchema).min(1).describe('The tools.'),
  reviews: z.array(factSchema).describe('Reviews across tools.'),
  choosing: z.array(z.string().min(1)).min(1).describe('Questions for a county that chooses a tool. Our suggestion.'),
  notFound: z.array(z.string().min(1)).describe('What was looked for and not found.'),
});

export type ScreeningTools = z.infer<typeof screeningToolsSchema>;
