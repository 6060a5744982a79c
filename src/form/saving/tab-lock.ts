const lockName = 'csec-answers';

export interface TabLock {
  /** True while this tab may write. */
  readonly holds: () => boolean;
  /** Takes the lock from whichever tab has it. */
  readonly take: () => void;
}

/**
 * Lets one tab write at a time. `onChange(true)` when this tab becomes the writer, `onChange(false)` when it is not or
 * no longer. Where the browser has no locks (old Safari), every tab may write, as there is no way to know.
 */
export function lockTab(onChange: (holds: boolean) => void): TabLock {
  let holding = false;
  const set = (value: boolean): void => {
    holding = value;
    onChange(value);
  };
  if (!('locks' in navigator)) {
    set(true);
    return { holds: () => true, take: () => undefined };
  }
  const request = (options: LockOptions): void => {
    navigator.locks
      .request(lockName, options, (lock) => {
        if (!lock) return set(false);
        set(true);
        return new Promise<void>(() => undefined); // held until the tab closes or another tab takes it
      })
      // Another tab took it; or the browser refuses locks as it refuses storage, and then there is no way to know.
      .catch((error: unknown) => set(!(error instanceof DOMException && error.name === 'AbortError')));
  };
  request({ ifAvailable: true });
  return { holds: () => holding, take: () => request({ steal: true }) };
}
