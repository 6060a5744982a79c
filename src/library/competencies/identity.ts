import { z } from 'zod';

/** A version 4 UUID in small letters, made once and never changed (CASE 1.1 asks for small letters). */
export const uuidSchema = z
  .string()
  .regex(
    /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    'Use a version 4 UUID in small letters; make it once and never change it.',
  )
  .describe('Permanent identifier for learning systems. Make it once; never change or reuse it.');

/** A calendar day, "2026-11-21". */
export const daySchema = z.iso.date().describe('A day, written 2026-11-21.');

/** One thing that happened to an entry. */
export const changeSchema = z.strictObject({
  date: daySchema,
  change: z.string().min(1).describe('What changed, in a sentence a trainer understands.'),
});

/** The history of an entry, oldest first, with its first publication as the first line. */
export const historySchema = z.array(changeSchema).min(1).describe('What happened to it, oldest first.');

/** Why an entry is no longer in use, and what stands in its place; its address stays. */
export const retiredSchema = z
  .strictObject({
    date: daySchema,
    why: z.string().min(1).describe('Why it was withdrawn.'),
    replacedBy: z.array(z.string().min(1)).describe('Codes of what stands in its place; may be empty.'),
  })
  .describe('Only for an entry no longer in use. Never delete one that was published.');

export type Change = z.infer<typeof changeSchema>;
