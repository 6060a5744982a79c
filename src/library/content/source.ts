import { z } from 'zod';
import { daySchema, partialDateSchema } from './partial-date.ts';
import { verifiedSchema } from './verified.ts';

export const sourceKinds = [
  'law',
  'regulation',
  'bill',
  'ballot measure',
  'letter',
  'report',
  'page',
  'presentation',
  'case',
  'opinion',
  'news',
  'board item',
  'tool',
] as const;

const sourceStatuses = ['in force', 'amended', 'superseded', 'pending', 'not enacted', 'historical'] as const;

/** One law, letter, report or page: a file in content/sources, named by its citation key. */
export const sourceSchema = z.strictObject({
  kind: z
    .enum(sourceKinds)
    .describe('What it is. Laws, regulations, ballot measures, bills and cases can carry the label "law".'),
  title: z.string().min(1).describe('Full name: "Welfare and Institutions Code section 16524.8".'),
  short: z.string().min(1).max(60).describe('Name in a citation: "WIC 16524.8", "ACL 15-48".'),
  publisher: z.string().min(1).describe('Who issued it.'),
  date: partialDateSchema.optional().describe('When it was issued or enacted, as exact as known.'),
  url: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe("The owner's page. Left out when that page is not known."),
  asOf: daySchema.describe('The day through which it was checked.'),
  status: z.enum(sourceStatuses).describe('Where it stands on that day.'),
  verified: verifiedSchema.describe('How far its text was read: verified, partial, unverified.'),
  summary: z.string().min(1).describe('What it says, in one to three plain sentences of our own.'),
  effect: z.string().min(1).optional().describe('What it asks of a county.'),
  cautions: z.array(z.string().min(1)).optional().describe('Disagreements between sources and doubts about numbering.'),
  readFrom: z.string().min(1).optional().describe("Where it was read when not at the owner's page, in words."),
});

export type Source = z.output<typeof sourceSchema>;
export type SourceKind = Source['kind'];

const lawKinds: readonly SourceKind[] = ['law', 'regulation', 'bill', 'ballot measure', 'case'];
const notLawYet: readonly Source['status'][] = ['pending', 'not enacted'];

/** Whether a statement marked law may rest on this source; returns false for proposals and for sources nobody read. */
export function isLaw(source: Source): boolean {
  return lawKinds.includes(source.kind) && !notLawYet.includes(source.status) && source.verified !== 'unverified';
}

/**
 * Whether a statement marked state guidance may rest on this source. A report or plan of the past says what a body found or
 * set itself to do; it was addressed to no county.
 */
export function isStateGuidance({ kind, status }: Source): boolean {
  return !(kind === 'report' && status === 'historical');
}
