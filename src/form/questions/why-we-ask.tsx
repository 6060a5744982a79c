import type { Question, RowQuestion } from '../../assembly/index.ts';
import { useContext } from 'preact/hooks';
import { FormSetting } from '../form-setting.ts';

/** "Why we ask": opens in place, with the law or guidance behind the question and the page that explains it. */
export function WhyWeAsk({ question }: { readonly question: Question | RowQuestion }) {
  const { sources, basePath } = useContext(FormSetting);
  const { why } = question;
  if (!why) return null;
  const source = why.cite ? sources[why.cite.source] : undefined;
  const cited = source ? `${source.short}${why.cite?.at ?? ''}` : undefined;
  return (
    <details class="why">
      <summary>
        Why we ask<span class="visually-hidden">: {question.label}</span>
      </summary>
      <p>
        {why.text}
        {cited ? (
          <>
            {' '}
            Source:{' '}
            {source?.url ? (
              <a href={source.url} rel="noopener">
                {cited}
              </a>
            ) : (
              cited
            )}
            .
          </>
        ) : null}
        {why.guidance ? (
          <>
            {' '}
            <a href={`${basePath}${why.guidance.replace(/^\//, '')}`} target="_blank" rel="noopener">
              Read the guidance (opens in a new tab)
            </a>
          </>
        ) : null}
      </p>
    </details>
  );
}
