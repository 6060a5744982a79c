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
  /** Milliseconds that a write may take before it is reported as going on: a word that comes and goes at every key helps nobody. */
  readonly patience?: number;
  readonly now?: () => Date;
}

/**
 * Writes answers soon after they change, one write at a time, the newest last. A failed write is reported as
 * "not saved" and tried again with the next change.
 */
export function createSaver({
  store,
  report,
  seq: lastSeq,
  delay = 50,
  patience = 400,
  now = () => new Date(),
}: SaverOptions): Saver {
  let seq = lastSeq;
  let waiting: Omit<SavedRecord, 'seq' | 'savedAt'> | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the oldest change that waits was made. */
  let since = 0;
  let slow: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();
  let stopped = false;

  const finish = (status: SaveStatus): void => {
    clearTimeout(slow);
    slow = undefined;
    report(status);
  };

  const write = async (): Promise<void> => {
    const record = waiting;
    waiting = undefined;
    if (!record || stopped) return;
    const at = now();
    seq += 1;
    try {
      await store.write(JSON.stringify({ ...record, seq, savedAt: at.toISOString() }));
      if (!waiting && !stopped) finish({ kind: 'saved', at });
    } catch {
      // Browsers name a full or forbidden storage differently, so any failure counts the same.
      waiting ??= record;
      finish({ kind: 'not saved' });
    }
  };

  const enqueue = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    return (writing = writing.then(write));
  };

  return {
    change(record) {
      if (stopped) return;
      waiting = record;
      slow ??= setTimeout(() => report({ kind: 'saving' }), patience);
      const at = performance.now();
      // No restart of a running timer: someone who types without a pause is saved all the same. On a busy machine keys
      // come before timers, so a key may find the time over and not the timer.
      if (timer === undefined) since = at;
      else if (at - since > delay) return void enqueue();
      timer ??= setTimeout(() => void enqueue(), delay);
    },
    flush: enqueue,
    async clear() {
      clearTimeout(timer);
      timer = undefined;
      waiting = undefined;
      await writing;
      await store.clear();
      finish({ kind: 'nothing yet' });
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
      clearTimeout(slow);
    },
  };
}
