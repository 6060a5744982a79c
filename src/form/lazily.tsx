import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

/** A component whose code is loaded when it is first shown, so that the first screen need not wait for it. */
export function lazily<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | undefined;
  return function Lazily(props: Props) {
    const [Component, setComponent] = useState(() => loaded);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (found) => setComponent(() => (loaded = found)),
        () => setFailed(true),
      );
    }, []);
    if (Component) return <Component {...props} />;
    return (
      <p role="status">
        {failed ? 'This part could not be loaded. Check the connection and reload the page.' : 'Loading…'}
      </p>
    );
  };
}
