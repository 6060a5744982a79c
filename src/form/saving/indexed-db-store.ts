import type { AnswerStore } from './answer-store.ts';

const database = 'csec-answers';
const table = 'records';

/**
 * Answers kept in IndexedDB. Chosen over localStorage because Chromium writes localStorage to disk seconds later,
 * so that a crash would lose them; an IndexedDB transaction with strict durability is on disk when it completes.
 */
export function indexedDbStore(): AnswerStore {
  // What is stored now, so that a write need not read it first: on a busy page each way there and back costs time in
  // which a crash would lose words.
  let held: string | undefined;
  return {
    read: async () =>
      (held = await transact('readonly', (records) => records.get('current') as IDBRequest<string | undefined>)),
    write: async (text) => {
      const before = held;
      await transact('readwrite', (records) => {
        if (before !== undefined) records.put(before, 'before');
        records.put(text, 'current');
        return undefined;
      });
      held = text;
    },
    clear: () => {
      held = undefined;
      return transact('readwrite', (records) => {
        records.clear();
        return undefined;
      });
    },
  };
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(table);
    request.onsuccess = () => {
      // A browser may close the connection under us (storage cleared, update in another tab): open anew next time.
      request.result.onclose = () => (opened = undefined);
      resolve(request.result);
    };
    request.onerror = () => reject(request.error ?? new Error('The browser refused to open its storage'));
    request.onblocked = () => reject(new Error('Another tab blocks the storage'));
  });
  opened.catch(() => (opened = undefined));
  return opened;
}

/** Runs one transaction and resolves, once it is on disk, with what the request gave. */
async function transact<T>(
  mode: IDBTransactionMode,
  work: (records: IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T> {
  const db = await open();
  return new Promise<T>((resolve, reject) => {
    const transaction = db.transaction(table, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(table));
    // Without waiting for the page, which may be busy drawing, to find that nothing follows. Old Safari has no such call.
    if (mode === 'readwrite' && 'commit' in transaction) transaction.commit();
    transaction.oncomplete = () => resolve(request?.result as T);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser did not keep the answers'));
    transaction.onerror = () => reject(transaction.error ?? new Error('The browser did not keep the answers'));
  });
}
