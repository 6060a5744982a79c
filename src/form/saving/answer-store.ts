import type { AnswerSet } from '../../assembly/index.ts';

/**
 * One save: the whole answer set, written in one piece. It is also the shape of the file that a person downloads,
 * so a saved record can always be handed over as it is.
 */
export interface SavedRecord {
  readonly format: 'csec-answers';
  readonly schemaVersion: 1;
  /** Counts up with every save, so that the newer of two copies is known even if a clock is wrong. */
  readonly seq: number;
  /** ISO time of the save. */
  readonly savedAt: string;
  /** The version of each template that the answers were given for: { mou: "1.0.0" }. */
  readonly templates: Readonly<Record<string, string>>;
  readonly answers: AnswerSet;
}

/** What was found: nothing, a record, or text that we must not overwrite but offer as a download. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'record'; readonly record: SavedRecord }
  | { readonly kind: 'unreadable'; readonly raw: string }
  | { readonly kind: 'newer'; readonly raw: string };

/** A place that keeps answers on this device. Every method may reject; a rejected write means "not saved". */
export interface AnswerStore {
  /** Gives the latest text, or undefined when nothing is kept. */
  readonly read: () => Promise<string | undefined>;
  /** Writes the text whole and keeps the text before it under a second key. */
  readonly write: (text: string) => Promise<void>;
  /** Removes the text and the copy before it. */
  readonly clear: () => Promise<void>;
}

/** The current version of the saved shape. A record with a higher one comes from a newer site. */
export const savedVersion = 1;

/** Reads a stored text (or undefined) and says what it is. Never throws: damage is a finding, not an error. */
export function readSaved(raw: string | undefined): Found {
  if (raw === undefined || raw === '') return { kind: 'nothing' };
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return { kind: 'unreadable', raw };
  }
  if (!isObject(value) || value['format'] !== 'csec-answers') return { kind: 'unreadable', raw };
  if (typeof value['schemaVersion'] === 'number' && value['schemaVersion'] > savedVersion) return { kind: 'newer', raw };
  if (value['schemaVersion'] !== savedVersion || !isObject(value['answers'])) return { kind: 'unreadable', raw };
  return {
    kind: 'record',
    record: {
      format: 'csec-answers',
      schemaVersion: 1,
      seq: typeof value['seq'] === 'number' ? value['seq'] : 0,
      savedAt: typeof value['savedAt'] === 'string' ? value['savedAt'] : '',
      templates: isObject(value['templates']) ? (value['templates'] as Record<string, string>) : {},
      answers: value['answers'] as AnswerSet,
    },
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
