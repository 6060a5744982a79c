import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerSet } from '../../assembly/index.ts';
import { readSaved, type AnswerStore, type Found } from './answer-store.ts';
import { indexedDbStore } from './indexed-db-store.ts';
import { createSaver, type Saver, type SaveStatus } from './saver.ts';
import { sessionStore } from './session-store.ts';
import { lockTab, type TabLock } from './tab-lock.ts';

const sharedComputerKey = 'csec-shared-computer';
const channelName = 'csec-answers';

export interface Saving {
  readonly status: SaveStatus;
  /** False while another tab is the one that writes. */
  readonly mayWrite: boolean;
  readonly takeOver: () => void;
  /** Text in storage that cannot be read or is from a newer site: kept, and offered as a download. */
  readonly found: Found;
  readonly clear: () => Promise<void>;
  readonly isSharedComputer: boolean;
  readonly setSharedComputer: (shared: boolean) => void;
  readonly change: (answers: AnswerSet) => void;
  readonly flush: () => Promise<void>;
}

/**
 * Keeps the answers on this device. `load` is called once with what was found, and again when this tab takes over from
 * another. Nothing is written before the first read, nor over a record that could not be read.
 */
export function useSaving(templates: Readonly<Record<string, string>>, load: (answers: AnswerSet) => void): Saving {
  const [status, setStatus] = useState<SaveStatus>({ kind: 'nothing yet' });
  const [mayWrite, setMayWrite] = useState(true);
  const [found, setFound] = useState<Found>({ kind: 'nothing' });
  const [isSharedComputer, setShared] = useState(false);
  const saver = useRef<Saver>();
  const lock = useRef<TabLock>();
  const store = useRef<AnswerStore>();

  const start = useCallback(async (): Promise<void> => {
    saver.current?.stop();
    saver.current = undefined;
    store.current = sessionStorage.getItem(sharedComputerKey) === 'yes' ? sessionStore() : indexedDbStore();
    let result: Found = { kind: 'nothing' };
    try {
      result = readSaved(await store.current.read());
    } catch {
      setStatus({ kind: 'not saved' });
    }
    setFound(result);
    if (result.kind === 'unreadable' || result.kind === 'newer') return;
    if (result.kind === 'record') {
      load(result.record.answers);
      setStatus({ kind: 'saved', at: new Date(result.record.savedAt) });
    }
    const seq = result.kind === 'record' ? result.record.seq : 0;
    saver.current = createSaver({ store: store.current, report: setStatus, seq });
  }, [load]);

  useEffect(() => {
    setShared(sessionStorage.getItem(sharedComputerKey) === 'yes');
    let first = true;
    lock.current = lockTab((holds) => {
      setMayWrite(holds);
      if (!holds) saver.current?.stop();
      if (holds || first) void start();
      first = false;
    });
    const flush = (): void => void saver.current?.flush();
    const onHidden = (): void => (document.visibilityState === 'hidden' ? flush() : undefined);
    document.addEventListener('visibilitychange', onHidden);
    addEventListener('pagehide', flush);
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = (event) => {
      if (event.data === 'cleared') load({});
    };
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      removeEventListener('pagehide', flush);
      channel.close();
    };
  }, [start, load]);

  const change = useCallback(
    (answers: AnswerSet) => saver.current?.change({ format: 'csec-answers', schemaVersion: 1, templates, answers }),
    [templates],
  );

  return {
    status,
    mayWrite,
    takeOver: () => lock.current?.take(),
    found,
    isSharedComputer,
    change,
    flush: async () => saver.current?.flush(),
    async clear() {
      await saver.current?.clear();
      await Promise.allSettled([indexedDbStore().clear(), sessionStore().clear()]);
      setFound({ kind: 'nothing' });
      load({});
      tellOtherTabs();
      await start();
    },
    setSharedComputer(shared) {
      if (shared) sessionStorage.setItem(sharedComputerKey, 'yes');
      else sessionStorage.removeItem(sharedComputerKey);
      setShared(shared);
      void start();
    },
  };
}

function tellOtherTabs(): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage('cleared');
  channel.close();
}
