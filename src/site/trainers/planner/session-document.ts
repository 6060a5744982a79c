import type { Block, DocumentTree, Inline } from '../../../assembly/index.ts';
import type { PlannerData, Session } from './planner-types.ts';
import { objectivesOf, roomNotes } from './room-notes.ts';
import { basicMark, hoursInWords, partWords, span } from './session-words.ts';

const text = (value: string): Inline => ({ type: 'text', value });
const heading = (words: string): Block => ({ type: 'heading', level: 1, children: [text(words)] });
const paragraph = (...children: readonly Inline[]): Block => ({ type: 'paragraph', children });
const bullets = (lines: readonly string[]): Block => ({
  type: 'bullets',
  items: lines.map((line) => [paragraph(text(line))]),
});

/** Takes a session, what the planner knows, the full address that holds the choice, the day and the site's name; gives the agenda as a document. */
export function sessionDocument(
  session: Session,
  data: PlannerData,
  url: string,
  day: string,
  site: string,
): DocumentTree {
  const { items, leftOut, untaught, choice } = session;
  const audience = data.audiences.find(({ key }) => key === choice.audience)?.title ?? 'All staff';
  const objectives = objectivesOf(session);
  const { safety, distress } = roomNotes(session, data);
  const title = `Training session: ${audience}`;
  return {
    type: 'document',
    title,
    shortTitle: title,
    subject: `${hoursInWords(choice.hours)}, ${objectives.length} objectives`,
    documentType: 'training-session',
    templateVersion: day,
    date: day,
    copy: 'clean',
    children: [
      { type: 'title', children: [text(title)] },
      paragraph(
        text(`${hoursInWords(choice.hours)}. The choice of objectives and the minutes are suggestions: change them.`),
      ),
      paragraph(
        { type: 'strong', children: [text('This plan, to share or change: ')] },
        { type: 'link', url, children: [text(url)] },
      ),
      { type: 'fillLine', label: [text('Date and place')] },
      { type: 'fillLine', label: [text('Led by')] },
      heading('Agenda'),
      {
        type: 'table',
        widths: [0.2, 0.56, 0.24],
        header: [[text('Time')], [text('What')], [text('Builds')]],
        rows: items.map((item) => [
          [text(span(item))],
          [
            text(
              item.kind === 'objective'
                ? `${item.objective.code} ${item.objective.text}${item.basic ? ` (${basicMark})` : ''}`
                : partWords[item.kind],
            ),
          ],
          [text(item.kind === 'objective' ? item.objective.statements.join(', ') : '')],
        ]),
      },
      ...(objectives.length > 0
        ? [heading('By the end, you can'), bullets(objectives.map((objective) => objective.text))]
        : []),
      ...(safety.length > 0 ? [heading('Keeping the room safe'), bullets(safety)] : []),
      ...(distress.length > 0 ? [heading('When somebody is distressed or discloses'), bullets(distress)] : []),
      ...(leftOut.length > 0
        ? [heading('For another session'), bullets(leftOut.map((objective) => `${objective.code} ${objective.text}`))]
        : []),
      ...(untaught.length > 0
        ? [heading('No objective yet'), bullets(untaught.map((statement) => `${statement.code} ${statement.title}`))]
        : []),
      {
        type: 'colophon',
        children: [
          text(
            `Made with the session planner of the ${site}. General information, not legal advice. In danger call 911; National Human Trafficking Hotline 1-888-373-7888; 988 for a crisis.`,
          ),
        ],
      },
    ],
  };
}
