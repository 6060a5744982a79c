import { useEffect, useRef } from 'preact/hooks';
import type { AnswerPath } from '../../assembly/index.ts';
import { controlId } from '../questions/question-props.ts';

interface ErrorSummaryProps {
  readonly problems: ReadonlyMap<AnswerPath, string>;
  /** Counts the tries to go on, so that the summary takes the focus each time. */
  readonly tries: number;
}

/** "There is a problem": lists the problems of the page, takes the focus, and links to each question. */
export function ErrorSummary({ problems, tries }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) box.current?.focus();
  }, [tries]);
  if (problems.size === 0) return null;
  return (
    <div class="error-summary" role="alert" tabIndex={-1} ref={box} aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">There is a problem</h2>
      <ul>
        {[...problems].map(([path, sentence]) => (
          <li key={path}>
            <a
              href={`#${controlId(path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(controlId(path))?.focus();
              }}
            >
              {sentence}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
