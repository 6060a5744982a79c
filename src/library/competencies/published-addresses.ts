import { z } from 'zod';
import { daySchema } from './identity.ts';

/** One published code and the address that was promised for it. */
export const publishedAddressSchema = z.strictObject({
  code: z.string().min(1).describe('Published code: "UND-K1", "C101-O1", "HN-SAFETY".'),
  address: z
    .string()
    .regex(/^\/([a-z0-9-]+\/)+(#[a-z0-9-]+)?$/, 'Write an address like "/competencies/und-k1/".')
    .describe('Address on this site, without the host.'),
  since: daySchema,
  movedFrom: z.array(z.string().min(1)).optional().describe('Earlier addresses: a redirect is made from each.'),
  replacedBy: z
    .string()
    .min(1)
    .optional()
    .describe('Code of what stands in its place, when it is withdrawn from the files.'),
});

/** content/published-addresses.yaml: lines are added and amended, never removed. */
export const publishedAddressesSchema = z.strictObject({
  note: z.string().min(1).describe('The promise.'),
  count: z.int().min(0).describe('How many lines there are; only ever grows. A removed line makes the check fail.'),
  addresses: z.array(publishedAddressSchema).describe('Every published code.'),
});

export type PublishedAddress = z.infer<typeof publishedAddressSchema>;
export type PublishedAddresses = z.infer<typeof publishedAddressesSchema>;
