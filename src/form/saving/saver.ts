import type { AnswerStore, SavedRecord } from './answer-store.ts';

/** What the status line says, and nothing more than the truth. */
export type SaveStatus =
  | { readonly kind: 'nothing yet' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: Date }
  | { readonly kind: 'not saved' };

export interface Saver {
  /** Says that the answers changed; they are written within `delay` milliseconds. */
  readonly change: (record: Omit<SavedRecord, 'seq' | 'savedAt'>) => void;
  /** Writes at once what waits; for when the page is hidden. */
  readonly flush: () => Promise<void>;
  /** Forgets what waits and clears the store. */
  readonly clear: () => Promise<void>;
  /** Stops writing, for example when another tab took over. What waits is dropped. */
  readonly stop: () => void;
}

interface SaverOptions {
  readonly store: AnswerStore;
  readonly report: (status: SaveStatus) => void;
  /** The sequence number of the record that was opened. */
  readonly seq: number;
  /** Milliseconds from a change to its write: well under the half second that a person may lose. */
  readonly delay?: number;
  readonly now?: () => Date;
}

/**
 * Writes answers soon after they change, one write at a time, the newest last. A failed write is reported as
 * "not saved" and tried again with the next change.
 */
export function createSaver({ store, report, seq: lastSeq, delay = 100, now = () => new Date() }: SaverOptions): Saver {
  let seq = lastSeq;
  let waiting: Omit<SavedRecord, 'seq' | 'savedAt'> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let stopped = false;

  const write = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const record = waiting;
    waiting = undefined;
    if (!record || stopped) return;
    const at = now();
    seq += 1;
    try {
      await store.write(JSON.stringify({ ...record, seq, savedAt: at.toISOString() }));
      if (!waiting && !stopped) report({ kind: 'saved', at });
    } catch {
      // Browsers name a full or forbidden storage differently, so any failure counts the same.
      waiting ??= record;
      report({ kind: 'not saved' });
    }
  };

  const enqueue = (): Promise<void> => (writing = writing.then(write));

  return {
    change(record) {
      if (stopped) return;
      waiting = record;
      report({ kind: 'saving' });
      // No restart of a running timer: someone who types without a pause is saved all the same.
      timer ??= setTimeout(() => void enqueue(), delay);
    },
    flush: enqueue,
    async clear() {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
      await writing;
      await store.clear();
      report({ kind: 'nothing yet' });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
