import type { AnswerStore } from './answer-store.ts';

const current = 'csec-answers';
const before = 'csec-answers-before';

/** Answers kept for this tab only, for a shared computer: gone when the tab is closed. Writes throw when storage is full or off. */
export function sessionStore(storage: Storage = sessionStorage): AnswerStore {
  return {
    read: async () => storage.getItem(current) ?? undefined,
    write: async (text) => {
      const last = storage.getItem(current);
      if (last !== null) storage.setItem(before, last);
      storage.setItem(current, text);
    },
    clear: async () => {
      storage.removeItem(current);
      storage.removeItem(before);
    },
  };
}
