import { useEffect, useRef } from 'preact/hooks';

/** A heading that takes the focus when it appears because a file was opened, and not when the page is opened anew. */
export function useFocusAfterOpening() {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement?.closest('.open-answers')) heading.current?.focus();
  }, []);
  return heading;
}
