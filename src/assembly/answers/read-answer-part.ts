import * as z from 'zod/mini';
import type { AnswerSet } from './answer-set.ts';
import { cleanLine } from './clean-text.ts';
import { strictObject } from './strict-object.ts';
import { isRecord, unsafeData } from './unsafe-data.ts';

export const answerPartFormat = 'csec-answer-part';
export const answerPartVersion = 1;

/** Which pages a partner is asked to fill in, and for whom. It goes with the partner's answers until they are sent back. */
export interface PartnerTask {
  /** The document type's id. */
  readonly documentType: string;
  /** Ids of the interview pages that are open. */
  readonly pages: readonly string[];
  /** Who asks, as a role or an agency. */
  readonly from: string;
  /** Who is asked, as a role or an agency. */
  readonly to: string;
  /** The answers as they were when the pages were sent. */
  readonly base: AnswerSet;
}

/** A file that asks a partner to fill in some pages, or that brings them back. */
export interface AnswerPart extends PartnerTask {
  readonly format: typeof answerPartFormat;
  readonly schemaVersion: typeof answerPartVersion;
  readonly templates: Readonly<Record<string, string>>;
  readonly direction: 'to partner' | 'back';
  readonly answers: AnswerSet;
}

export type ReadAnswerPart =
  { readonly ok: true; readonly part: AnswerPart } | { readonly ok: false; readonly sentence: string };

const broken = 'These pages cannot be read: the file was changed or is not whole. Ask for it again.';
const name = z.pipe(z.string(broken).check(z.maxLength(300, broken)), z.transform(cleanLine));
const answers = z.custom<AnswerSet>(isRecord, broken);

/** The parts of a partner's task, for files that carry one. */
export const partnerTaskShape = {
  documentType: z.string(broken).check(z.regex(/^[a-z_][a-z0-9_-]{0,60}$/, broken)),
  pages: z
    .array(z.string(broken).check(z.regex(/^[a-z][a-z0-9-]{0,80}$/, broken)), broken)
    .check(z.minLength(1, broken), z.maxLength(200, broken)),
  from: name,
  to: name,
  base: answers,
};

const schema = strictObject(
  {
    format: z.literal(answerPartFormat, broken),
    schemaVersion: z.literal(answerPartVersion, broken),
    templates: z.record(z.string(), z.string(), broken),
    direction: z.enum(['to partner', 'back'], broken),
    answers,
    ...partnerTaskShape,
  },
  broken,
);

/** Says whether a parsed value claims to be pages for a partner. */
export function isAnswerPart(value: unknown): boolean {
  return isRecord(value) && value['format'] === answerPartFormat;
}

/** Takes a parsed JSON value; gives the pages for a partner that it holds, or one sentence that says what to do. Never throws. */
export function readAnswerPart(value: unknown): ReadAnswerPart {
  const unsafe = unsafeData(value);
  if (unsafe !== null) return { ok: false, sentence: unsafe };
  const version = isRecord(value) ? value['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > answerPartVersion) {
    return {
      ok: false,
      sentence: 'These pages were made by a newer version of this site. Reload the page and open the file again.',
    };
  }
  const result = z.safeParse(schema, value);
  return result.success ? { ok: true, part: result.data } : { ok: false, sentence: broken };
}
