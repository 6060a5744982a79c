import type { AnswerStore } from './answer-store.ts';

const database = 'csec-answers';
const table = 'records';

/**
 * Answers kept in IndexedDB. Chosen over localStorage because Chromium writes localStorage to disk seconds later,
 * so that a crash would lose them; an IndexedDB transaction with strict durability is on disk when it completes.
 */
export function indexedDbStore(): AnswerStore {
  return {
    read: () => transact('readonly', (records) => records.get('current') as IDBRequest<string | undefined>),
    write: (text) =>
      transact('readwrite', (records) => {
        const before = records.get('current');
        before.onsuccess = () => {
          if (typeof before.result === 'string') records.put(before.result, 'before');
          records.put(text, 'current');
        };
        return undefined;
      }),
    clear: () =>
      transact('readwrite', (records) => {
        records.clear();
        return undefined;
      }),
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
    transaction.oncomplete = () => resolve(request?.result as T);
    transaction.onabort = () => reject(transaction.error ?? new Error('The browser did not keep the answers'));
    transaction.onerror = () => reject(transaction.error ?? new Error('The browser did not keep the answers'));
  });
}
