import type { AnswerStore } from './answer-store.ts';

const current = 'csec-answers';
const before = 'csec-answers-before';

/** Answers kept for this tab only, for a shared computer: gone when the tab is closed. Every method rejects when storage is full or off. */
export function sessionStore(): AnswerStore {
  return {
    read: async () => sessionStorage.getItem(current) ?? undefined,
    write: async (text) => {
      const last = sessionStorage.getItem(current);
      if (last !== null) sessionStorage.setItem(before, last);
      sessionStorage.setItem(current, text);
    },
    clear: async () => {
      sessionStorage.removeItem(current);
      sessionStorage.removeItem(before);
    },
  };
}
