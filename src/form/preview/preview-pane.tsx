import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerPath, Assembled } from '../../assembly/index.ts';
import { PreviewBlock } from './preview-block.tsx';

interface PreviewPaneProps {
  readonly assembled: Assembled | undefined;
  /** The clause that prints most of these answers is brought into view. */
  readonly inView: readonly AnswerPath[];
  /** Whether a person on a phone has turned from the questions to the preview. */
  readonly isShown: boolean;
  readonly goToQuestion: (path: AnswerPath) => void;
}

/** The real document, beside the questions: answers marked, blanks linked to their questions, notes shown or hidden. */
export function PreviewPane({ assembled, inView, isShown, goToQuestion }: PreviewPaneProps) {
  const [showNotes, setShowNotes] = useState(true);
  const paper = useRef<HTMLDivElement>(null);

  useEffect(() => {
    if (paper.current) bringIntoView(paper.current, inView);
  }, [assembled, inView, isShown]);

  const onClick = (event: MouseEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    if (!target || target.closest('a:not([data-at])') || getSelection()?.type === 'Range') return;
    // Beside any answer: the first one of the clause.
    const place = target.closest('[data-at]') ?? target.closest('.clause, .exhibit')?.querySelector('[data-at]');
    const path = place?.getAttribute('data-at');
    if (!path) return;
    event.preventDefault();
    goToQuestion(path);
  };

  const blanks = assembled?.blanks.length ?? 0;
  return (
    <section class={`preview ${showNotes ? '' : 'without-notes'}`} aria-labelledby="preview-title">
      <div class="preview-bar">
        <h2 id="preview-title">Preview</h2>
        <p>
          {assembled
            ? blanks === 0
              ? 'No blanks left'
              : `${blanks} ${blanks === 1 ? 'blank' : 'blanks'} left`
            : 'Drawing the document…'}
        </p>
        <label class="switch">
          <input type="checkbox" checked={showNotes} onChange={(event) => setShowNotes(event.currentTarget.checked)} />
          Drafting notes
        </label>
      </div>
      {/* A scrolling region must be reachable by keyboard; a click on an answer is a shortcut, as blanks are real links. */}
      <div class="paper" ref={paper} tabIndex={0} role="region" aria-label="Preview of the document" onClick={onClick}>
        {assembled?.tree.children.map((block, index) => (
          <PreviewBlock key={keyOf(block, index)} tree={assembled.tree} block={block} />
        ))}
      </div>
    </section>
  );
}

function keyOf(block: object, index: number): string {
  return 'key' in block && typeof block.key === 'string' ? block.key : `block-${index}`;
}

/** Scrolls the paper, and only the paper, to where the answers are printed. */
function bringIntoView(paper: HTMLElement, paths: readonly AnswerPath[]): void {
  const passageOf = (path: string): Element | null =>
    paper.querySelector(`[data-at="${path}"]`) ?? paper.querySelector(`[data-at^="${path}."]`);
  const passage = inFullestClause(paths.flatMap((path) => passageOf(CSS.escape(path)) ?? []));
  if (!passage) return;
  const inside = passage.getBoundingClientRect();
  const frame = paper.getBoundingClientRect();
  if (inside.top >= frame.top && inside.bottom <= frame.bottom) return;
  const top = inside.top - frame.top - frame.height / 3;
  // A short way is shown, a long one is left out: forty pages that rush by help nobody.
  paper.scrollBy({ top, behavior: Math.abs(top) > frame.height ? 'instant' : 'auto' });
}

/** Of several passages the first in the clause that holds most of them: a name or a number may stand on the title page too. */
function inFullestClause(passages: readonly Element[]): Element | undefined {
  const clauseOf = (passage: Element): Element | null => passage.closest('.clause, .exhibit');
  const sizeOf = (passage: Element): number => passages.filter((other) => clauseOf(other) === clauseOf(passage)).length;
  return passages.toSorted((a, b) => sizeOf(b) - sizeOf(a))[0];
}
