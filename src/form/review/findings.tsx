import { controlId } from '../questions/question-props.ts';

interface FindingsProps {
  readonly title: string;
  readonly hint?: string;
  readonly findings: readonly { readonly at: string; readonly text: string }[];
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
        {findings.map(({ at, text }) => (
          <li key={`${at} ${text}`}>
            <a href={`#${controlId(at)}`}>{text}</a>
          </li>
        ))}
      </ul>
    </details>
  );
}
