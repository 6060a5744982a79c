import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first shown, so that the first screen need not wait for it. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (!loaded) void load().then((found) => setComponent(() => (loaded = found)));
    }, []);
    return Component ? <Component {...props} /> : <p role="status">Loading…</p>;
  };
}
