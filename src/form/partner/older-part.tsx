import type { Interview } from '../../assembly/index.ts';
import { describeLeftOver } from '../opening/describe-left-over.ts';
import type { Beside } from '../state/history.ts';

interface OlderPartProps {
  readonly version: string;
  readonly now: string;
  readonly leftOver: NonNullable<Beside['leftOver']>;
  readonly interview: Interview;
}

/** Says that what came back was made with an older version, and which of the partner's answers have no place any more. */
export function OlderPart({ version, now, leftOver, interview }: OlderPartProps) {
  const lines = Object.entries(leftOver).map(([at, value]) => ({ at, ...describeLeftOver(at, value, interview) }));
  return (
    <section class="notice" aria-labelledby="older-part">
      <h2 id="older-part">Made with another version</h2>
      <p>
        {version === 'unknown'
          ? 'These pages do not say with which version of this document they were made.'
          : `These pages were made with version ${version} of this document.`}{' '}
        They are shown as version {now} asks for them. What changed between the versions is no change of your partner's.
      </p>
      {lines.length === 0 ? null : (
        <>
          <p>
            These answers of theirs have no place any more. They are kept with your left-over answers when you merge:
          </p>
          <dl>
            {lines.map(({ at, name, text }) => (
              <div key={at}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}
