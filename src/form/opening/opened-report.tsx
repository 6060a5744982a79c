import { controlId } from '../questions/question-props.ts';
import type { OpenReport } from './open-report.ts';
import { useFocusAfterOpening } from './use-focus-after-opening.ts';

interface OpenedReportProps {
  readonly report: OpenReport;
  readonly close: () => void;
}

/** What a person should know about answers that were given for an older version, or that begin a new year's document. */
export function OpenedReport({ report, close }: OpenedReportProps) {
  const heading = useFocusAfterOpening();
  const { from, version, added, renamed, changes, cleared } = report;
  return (
    <section class="notice opened-report" aria-labelledby="opened-title">
      <h2 id="opened-title" tabIndex={-1} ref={heading}>
        About the answers that were opened
      </h2>
      {from ? (
        <p>
          They were given for version {from} of this document. They are now as version {version} asks for them.
        </p>
      ) : null}
      <Places title="New questions" places={added.map(({ at, label }) => ({ at, label }))} />
      <Places
        title="Answers that were moved: check that they fit"
        places={renamed
          .filter(({ to, label }) => label !== to) // a name on the way to the present one is no question
          .map(({ to, label }) => ({ at: to.split('.')[0] ?? to, label }))}
      />
      {changes.length > 0 ? (
        <>
          <h3>What changed in the text</h3>
          {changes.map(({ version: changed, date, notes }) => (
            <details key={changed} open>
              <summary>
                Version {changed}
                {date ? ` (${date})` : ''}
              </summary>
              <ul>
                {notes.map((note) => (
                  <li key={note}>{note}</li>
                ))}
              </ul>
            </details>
          ))}
        </>
      ) : null}
      <Places
        title="Cleared for the new year: answer these anew"
        places={cleared.map(({ question, label }) => ({ at: question, label }))}
      />
      <button type="button" class="link-button" onClick={close}>
        Put this note away
      </button>
    </section>
  );
}

function Places({
  title,
  places,
}: {
  readonly title: string;
  readonly places: readonly { readonly at: string; readonly label: string }[];
}) {
  if (places.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {places.map(({ at, label }) => (
          <li key={`${at} ${label}`}>
            <a href={`#${controlId(at)}`}>{label}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
