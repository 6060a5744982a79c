import { useEffect, useState } from 'preact/hooks';

/** A file that was dropped on the page, until someone has taken it. */
export interface DroppedFile {
  readonly file: File | undefined;
  readonly taken: () => void;
}

/**
 * Catches files that are dropped anywhere on the page, whichever page of the form is shown; a browser would otherwise leave
 * the site to show the file. `onDrop` is called for each.
 */
export function useDroppedFile(onDrop: () => void): DroppedFile {
  const [file, setFile] = useState<File>();
  useEffect(() => {
    // For the style sheet: whether a file hangs over the page.
    const mark = (isOver: boolean): boolean => document.documentElement.toggleAttribute('data-file-over', isOver);
    const over = (event: DragEvent): void => {
      event.preventDefault();
      mark(event.dataTransfer?.types.includes('Files') ?? false);
    };
    const leave = (event: DragEvent): void => void (event.relatedTarget ?? mark(false)); // only out of the window
    const drop = (event: DragEvent): void => {
      mark(false);
      const dropped = event.dataTransfer?.files[0];
      if (!dropped) return; // words that are dragged into a box are the browser's business
      event.preventDefault();
      setFile(dropped);
      onDrop();
    };
    addEventListener('dragover', over);
    addEventListener('dragleave', leave);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('dragleave', leave);
      removeEventListener('drop', drop);
    };
  }, [onDrop]);
  return { file, taken: () => setFile(undefined) };
}
