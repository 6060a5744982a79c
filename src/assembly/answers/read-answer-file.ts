import * as z from 'zod/mini';
import type { Answer, AnswerPath, AnswerSet } from './answer-set.ts';
import { partnerTaskShape, type PartnerTask } from './read-answer-part.ts';
import { strictObject } from './strict-object.ts';
import { isRecord, unsafeData } from './unsafe-data.ts';

export const answerFileFormat = 'csec-answers';
/** Goes up only when files written so far would be misread; then a migration reads the older ones. */
export const answerFileVersion = 1;

/** A file of answers, as it is downloaded, kept by a county, and embedded in a draft. */
export interface AnswerFile {
  readonly format: typeof answerFileFormat;
  readonly schemaVersion: typeof answerFileVersion;
  /** The version of each document type's template that the answers were given for: `{ mou: "1.0.0" }`. */
  readonly templates: Readonly<Record<string, string>>;
  /** Unchecked: `checkAnswers` says what will do. */
  readonly answers: AnswerSet;
  /** In a ready-made example: its name, and in a sentence what it shows. */
  readonly title?: string | undefined;
  readonly describes?: string | undefined;
  /** Counts up with every save on a device, so that the newer of two copies is known even if a clock is wrong. */
  readonly seq?: number | undefined;
  /** ISO time of the save. */
  readonly savedAt?: string | undefined;
  /** Ids of the interview pages that were visited. */
  readonly visited?: readonly string[] | undefined;
  /** Answers of an older version that no longer have a place. */
  readonly leftOver?: Readonly<Record<AnswerPath, Answer>> | undefined;
  /** While a partner fills in some pages: which, and for whom. */
  readonly task?: PartnerTask | undefined;
}

export type ReadAnswerFile =
  | { readonly ok: true; readonly file: AnswerFile }
  /** `newer`: made by a later version of the site, so it must be left as it is. */
  | { readonly ok: false; readonly newer: boolean; readonly problems: readonly string[] };

const notOurs = 'This is not a file of answers that this site saved.';
const fileSchema = strictObject(
  {
    format: z.literal(answerFileFormat, notOurs),
    schemaVersion: z.literal(answerFileVersion, 'The "schemaVersion" of the file must be 1.'),
    templates: z.record(
      z.string(),
      z.string(),
      'The "templates" of the file must give a version for each document type.',
    ),
    answers: z.custom<AnswerSet>(isRecord, 'The "answers" of the file must stand each under the name of its question.'),
    title: z.optional(z.string('The "title" of the file must be text.')),
    describes: z.optional(z.string('The "describes" of the file must be text.')),
    seq: z.optional(z.number('The "seq" of the file must be a number.')),
    savedAt: z.optional(z.string('The "savedAt" of the file must be a time.')),
    visited: z.optional(z.array(z.string(), 'The "visited" of the file must be a list of pages.')),
    leftOver: z.optional(z.custom<Record<AnswerPath, Answer>>(isRecord, 'The "leftOver" of the file must be answers.')),
    task: z.optional(strictObject(partnerTaskShape, 'The "task" of the file cannot be read.')),
  },
  notOurs,
);

/**
 * Takes a parsed JSON or YAML value; gives the file of answers that it is, or every reason why it is none.
 * An example that a policy writer keeps beside a template (it has a `title` and says what it `describes`) may leave out
 * the format and the versions: it is checked with its template anyway.
 */
export function readAnswerFile(value: unknown): ReadAnswerFile {
  const unsafe = unsafeData(value);
  if (unsafe !== null) return { ok: false, newer: false, problems: [unsafe] };
  const version = isRecord(value) ? value['schemaVersion'] : undefined;
  if (typeof version === 'number' && version > answerFileVersion) {
    return {
      ok: false,
      newer: true,
      problems: ['The file was made by a newer version of this site, so it is left as it is.'],
    };
  }
  const result = z.safeParse(fileSchema, asExample(value));
  if (result.success) return { ok: true, file: result.data };
  return { ok: false, newer: false, problems: result.error.issues.flatMap(sentences) };
}

function asExample(value: unknown): unknown {
  if (!isRecord(value) || typeof value['title'] !== 'string' || typeof value['describes'] !== 'string') return value;
  return { format: answerFileFormat, schemaVersion: answerFileVersion, templates: {}, ...value };
}

function sentences(issue: z.core.$ZodIssue): readonly string[] {
  if (issue.code !== 'unrecognized_keys') return [issue.message];
  return issue.keys.map((key) => `A file of answers has no entry called "${key.slice(0, 60)}".`);
}
