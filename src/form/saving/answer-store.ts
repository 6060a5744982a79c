import { readAnswerFile, type AnswerFile } from '../../assembly/index.ts';

/**
 * One save: the whole answer set, written in one piece. It has the shape of the file that a person downloads,
 * so a saved record can always be handed over as it is.
 */
export type SavedRecord = AnswerFile;

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

/** Reads a stored text (or undefined) and says what it is. Never throws: damage is a finding, not an error. */
export function readSaved(raw: string | undefined): Found {
  if (raw === undefined || raw === '') return { kind: 'nothing' };
  try {
    const read = readAnswerFile(JSON.parse(raw));
    if (read.ok) return { kind: 'record', record: read.file };
    return { kind: read.newer ? 'newer' : 'unreadable', raw };
  } catch {
    return { kind: 'unreadable', raw };
  }
}
