import { z } from 'zod';
import { citationSchema } from './citation.ts';
import { partialDateSchema } from './partial-date.ts';
import { verifiedSchema } from './verified.ts';

/** The kinds of event a reader can filter by, with their words. */
export const eventKinds = {
  law: 'State law',
  'state guidance': 'State guidance',
  federal: 'Federal',
  project: 'The project',
  money: 'Money',
  training: 'Training',
  court: 'Court',
  county: 'County',
} as const;

export type EventKind = keyof typeof eventKinds;

/** One event of content/timeline.yaml. */
export const timelineEventSchema = z.strictObject({
  date: partialDateSchema.describe('When, as exact as known.'),
  title: z.string().min(1).describe('What happened, in a few words.'),
  text: z.string().min(1).describe('What it was, in one to three sentences.'),
  kind: z.enum(Object.keys(eventKinds) as [EventKind, ...EventKind[]]).describe('What kind of event it is.'),
  cites: z.array(citationSchema).describe('Where it is recorded.'),
  verified: verifiedSchema.describe('How far that record was read.'),
});

export type TimelineEvent = z.output<typeof timelineEventSchema>;
