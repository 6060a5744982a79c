import type { PlannerData, Session } from './planner-types.ts';
import { roomNotes } from './room-notes.ts';
import { basicMark, hoursInWords, partWords, span } from './session-words.ts';

interface Props {
  readonly session: Session;
  readonly data: PlannerData;
  /** Puts an address under the folder that the site is served from. */
  readonly at: (address: string) => string;
}

/** A list of this length need not be folded. */
const shortList = 4;

function NotesList({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  return lines.length > 0 ? (
    <>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  ) : null;
}

/** The agenda as a table, what learners can do by its end, and what did not fit. */
export function SessionView({ session, data, at }: Props) {
  const { items, leftOut, untaught, choice } = session;
  const audience = data.audiences.find(({ key }) => key === choice.audience)?.title ?? 'All staff';
  const { safety, distress } = roomNotes(session, data);
  const link = (code: string) => <a href={at(`/competencies/${code.toLowerCase()}/`)}>{code}</a>;
  return (
    <>
      <h2 id="agenda">
        Agenda: {audience}, {hoursInWords(choice.hours)}
      </h2>
      <div class="scroll-box" role="region" aria-label="Agenda" tabIndex={0}>
        <table class="stacked agenda" role="table">
          <thead role="rowgroup">
            <tr role="row">
              {['Time', 'What', 'Builds'].map((words) => (
                <th scope="col" role="columnheader" key={words}>
                  {words}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {items.map((item) => (
              <tr role="row" class={`agenda-${item.kind}`} key={item.start}>
                <th scope="row" role="rowheader">
                  {span(item)}
                </th>
                {item.kind === 'objective' ? (
                  <>
                    <td role="cell" data-label="What">
                      <a href={at(`/training/${item.objective.module}/#${item.objective.code.toLowerCase()}`)}>
                        {item.objective.code}
                      </a>{' '}
                      {item.objective.text}
                      {item.basic && <small> ({basicMark})</small>}
                    </td>
                    <td role="cell" data-label="Builds">
                      {item.objective.statements.flatMap((code, index) => [index > 0 ? ', ' : '', link(code)])}
                    </td>
                  </>
                ) : (
                  <td role="cell" data-label="What" colSpan={2}>
                    {partWords[item.kind]}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <NotesList title="Keeping the room safe" lines={safety} />
      <NotesList title="When somebody is distressed or discloses" lines={distress} />
      {leftOut.length > 0 && (
        <details open={leftOut.length <= shortList}>
          <summary>
            For another session: {leftOut.length} {leftOut.length === 1 ? 'objective' : 'objectives'} that did not fit
          </summary>
          <ul>
            {leftOut.map(({ code, text }) => (
              <li key={code}>
                {code} {text}
              </li>
            ))}
          </ul>
        </details>
      )}
      {untaught.length > 0 && (
        <>
          <h3>No objective yet</h3>
          <p>Train these on the job, with the lines on their pages.</p>
          <ul>
            {untaught.map(({ code, title }) => (
              <li key={code}>
                {link(code)} {title}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
