import { indexedDbStore } from './indexed-db-store.ts';
import { sessionStore } from './session-store.ts';

const key = 'csec-shared-computer';

/** Says whether others use this computer: undefined until the person has said, or when the browser does not let us know. */
export function saidShared(): boolean | undefined {
  try {
    const said = sessionStorage.getItem(key) ?? localStorage.getItem(key);
    return said === null ? undefined : said === 'yes';
  } catch {
    return undefined;
  }
}

/** Keeps what the person said, that it is shared for this tab only, so that the next person is asked anew. Gives whether the browser took it. */
export function say(shared: boolean): boolean {
  try {
    if (shared) sessionStorage.setItem(key, 'yes');
    else {
      sessionStorage.removeItem(key);
      localStorage.setItem(key, 'no');
    }
    return true;
  } catch {
    return false;
  }
}

/** Takes the answers along to the place that is used from now on, and leaves none behind on a shared computer. */
export async function moveTo(shared: boolean): Promise<void> {
  const [from, to] = shared ? [indexedDbStore(), sessionStore()] : [sessionStore(), indexedDbStore()];
  try {
    const text = await from.read();
    if (text === undefined) return;
    await to.write(text);
    await from.clear();
  } catch {
    // What could not be moved stays where it is, and the status line says what is saved.
  }
}
