import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerFile } from '../../assembly/index.ts';
import { readSaved, type AnswerStore, type Found } from './answer-store.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { createSaver, type Saver, type SaveStatus } from './saver.ts';
import { sessionStore } from './session-store.ts';
import { moveTo, saidShared, say } from './shared-computer-choice.ts';
import { lockTab, type TabLock } from './tab-lock.ts';

const channelName = 'csec-answers';

/** What is kept of the form's state. */
export type Saved = Pick<AnswerFile, 'answers' | 'visited' | 'leftOver' | 'task'>;

export interface Saving {
  readonly status: SaveStatus;
  /** False while another tab is the one that writes. */
  readonly mayWrite: boolean;
  readonly takeOver: () => void;
  /** False until storage was read: what is typed before would be replaced by what is stored. */
  readonly isRead: boolean;
  /** Text in storage that cannot be read or is from a newer site: kept, and offered as a download. */
  readonly found: Found;
  readonly clear: () => Promise<void>;
  /** Undefined until the person has said. */
  readonly isSharedComputer: boolean | undefined;
  readonly setSharedComputer: (shared: boolean) => void;
  readonly change: (state: Saved) => void;
  readonly flush: () => Promise<void>;
}

/**
 * Keeps the answers on this device. `load` is called once with what was found, and again when this tab takes over from
 * another. Nothing is written before the first read, nor over a record that could not be read.
 */
export function useSaving(
  templates: Readonly<Record<string, string>>,
  load: (record: AnswerFile | undefined) => Promise<void>,
): Saving {
  const [status, setStatus] = useState<SaveStatus>({ kind: 'nothing yet' });
  const [mayWrite, setMayWrite] = useState(true);
  const [isRead, setRead] = useState(false);
  const [found, setFound] = useState<Found>({ kind: 'nothing' });
  const [isSharedComputer, setShared] = useState<boolean>();
  const saver = useRef<Saver>();
  const lock = useRef<TabLock>();
  const store = useRef<AnswerStore>();
  // Answers may serve other document types too: what was said of those stays said.
  const known = useRef(templates);
  // Only the tab that holds the lock has a saver: the others must not write, not even which pages were looked at.
  const holdsLock = useRef(false);
  const storage = useRef<'not read yet' | 'read' | 'must be kept'>('not read yet');
  const early = useRef<Saved>();

  const start = useCallback(async (): Promise<void> => {
    saver.current?.stop();
    saver.current = undefined;
    storage.current = 'not read yet';
    store.current = saidShared() ? sessionStore() : indexedDbStore();
    let result: Found = { kind: 'nothing' };
    try {
      const raw = await store.current.read();
      result = readSaved(raw);
      // What could not be put in place must not be written over.
      if (result.kind === 'record')
        await load(result.record).catch(() => (result = { kind: 'unreadable', raw: raw ?? '' }));
    } catch {
      setStatus({ kind: 'not saved' });
    }
    setFound(result);
    setRead(true);
    const mustBeKept = result.kind === 'unreadable' || result.kind === 'newer';
    storage.current = mustBeKept ? 'must be kept' : 'read';
    if (mustBeKept) return;
    if (result.kind === 'record') {
      known.current = { ...result.record.templates, ...templates };
      setStatus({ kind: 'saved', at: new Date(result.record.savedAt ?? 0) });
    }
    const seq = (result.kind === 'record' && result.record.seq) || 0;
    const typed = early.current;
    early.current = undefined;
    if (!holdsLock.current) return;
    saver.current = createSaver({ store: store.current, report: setStatus, seq });
    if (typed && result.kind === 'nothing') saver.current.change(recordOf(known.current, typed));
  }, [load, templates]);

  useEffect(() => {
    setShared(saidShared());
    let first = true;
    lock.current = lockTab((holds) => {
      holdsLock.current = holds;
      if (!holds) {
        saver.current?.stop();
        setMayWrite(false);
      }
      // A tab that takes over may be typed in once it shows the latest answers, and not before.
      if (holds || first) void start().then(() => setMayWrite(holdsLock.current));
      first = false;
    });
    const flush = (): void => void saver.current?.flush();
    const onHidden = (): void => (document.visibilityState === 'hidden' ? flush() : undefined);
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', flush);
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (event) => {
      if (event.data !== 'cleared') return;
      void load(undefined);
      // What this tab was about to write must not come back.
      void Promise.allSettled([saver.current?.clear(), sessionStore().clear()]);
    };
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', flush);
      channel.close();
    };
  }, [start, load]);

  const change = useCallback((state: Saved): void => {
    if (saver.current) return saver.current.change(recordOf(known.current, state));
    if (storage.current === 'must be kept') setStatus({ kind: 'not saved' });
    if (storage.current === 'not read yet') early.current = state;
  }, []);

  return {
    status,
    mayWrite,
    takeOver: () => lock.current?.take(),
    isRead,
    found,
    isSharedComputer,
    change,
    flush: async () => saver.current?.flush(),
    async clear() {
      known.current = templates;
      void load(undefined);
      await Promise.allSettled([saver.current?.clear(), indexedDbStore().clear(), sessionStore().clear()]);
      setFound({ kind: 'nothing' });
      tellOtherTabs();
      // A tab that only reads does not look again: what the other was about to write may have landed since, and is cleared there.
      if (holdsLock.current) await start();
    },
    setSharedComputer(shared) {
      if (!say(shared)) return setStatus({ kind: 'not saved' });
      setShared(shared);
      void (async () => {
        await saver.current?.flush();
        saver.current?.stop();
        await moveTo(shared);
        await start();
      })();
    },
  };
}

function recordOf(templates: Readonly<Record<string, string>>, state: Saved): Parameters<Saver['change']>[0] {
  return { format: 'csec-answers', schemaVersion: 1, templates, ...state };
}

function tellOtherTabs(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('cleared');
  channel.close();
}
