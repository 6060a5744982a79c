import { controlId } from '../questions/question-props.ts';

interface FindingsProps {
  readonly title: string;
  readonly hint?: string;
  readonly findings: readonly Finding[];
}

interface Finding {
  readonly at: string;
  readonly text: string;
  /** The name of the question, when the text is too long to be a link. */
  readonly question?: string;
}

/** A list of things found in the answers, each linked to its question. Long lists are folded. */
export function Findings({ title, hint, findings }: FindingsProps) {
  if (findings.length === 0) return null;
  return (
    <details class="findings" open={findings.length <= 12}>
      <summary>
        {title}: {findings.length}
      </summary>
      {hint ? <p class="hint">{hint}</p> : null}
      <ul>
        {findings.map(({ at, text, question }) => (
          <li key={`${at} ${text}`}>
            {question === undefined ? null : <>{text} Look at: </>}
            <a href={`#${controlId(at)}`}>{question ?? text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
