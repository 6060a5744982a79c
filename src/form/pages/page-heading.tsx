import { useEffect, useRef } from 'preact/hooks';

/** The h1 of a page of the form. It takes the focus when the page opens, so that screen readers start there, and names the tab. */
export function PageHeading({ text, focus = true }: { readonly text: string; readonly focus?: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const [, site = document.title] = / [–|] (.*)$/.exec(document.title) ?? [];
    document.title = `${text} – ${site}`;
    // A link to a question goes to the question itself.
    if (focus && !location.hash.startsWith('#question-')) heading.current?.focus();
  }, [text, focus]);
  return (
    <h1 tabIndex={-1} ref={heading}>
      {text}
    </h1>
  );
}
