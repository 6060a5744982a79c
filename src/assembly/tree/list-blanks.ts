import type { AnswerPath, AnswerSet } from '../answers/answer-set.ts';
import { nounOf, whatIsAsked } from '../interview/name-question.ts';
import type { Interview } from '../interview/question.ts';
import { findAnswer } from './find-answer.ts';
import type { Block, BlankUse, Inline } from './nodes.ts';
import { plainText } from './plain-text.ts';
import { visitInlines } from './visit-tree.ts';

/** Every blank that the draft shows, once, with the places where it stands. */
export function listBlanks(blocks: readonly Block[], interview: Interview, values: AnswerSet): readonly BlankUse[] {
  const uses = new Map<AnswerPath, { label: string; places: Set<string> }>();
  const note = (inline: Inline, place: string) => {
    if (inline.type !== 'blank') return;
    const use = uses.get(inline.at) ?? {
      label: labelOf(inline, interview, values),
      places: new Set(),
    };
    use.places.add(place);
    uses.set(inline.at, use);
  };
  let place = 'The opening';
  for (const block of blocks) {
    if (block.type === 'heading') place = plainText(block.children);
    visitPlaces(block, place, note);
  }
  return [...uses].map(([at, { label, places }]) => ({ at, label, places: [...places] }));
}

function visitPlaces(block: Block, place: string, see: (inline: Inline, place: string) => void): void {
  if (block.type === 'clause' || block.type === 'exhibit') {
    visitInlines({ type: 'paragraph', children: block.heading }, (inline) => see(inline, block.citedAs));
    block.children.forEach((child) => visitPlaces(child, block.citedAs, see));
  } else if (block.type === 'recitals') {
    block.items.forEach((item) => visitInlines(item, (inline) => see(inline, item.citedAs)));
  } else if (block.type === 'provision') {
    visitInlines(block, (inline) => see(inline, block.citedAs));
  } else visitInlines(block, (inline) => see(inline, place));
}

/**
 * Away from its sentence a blank that says "number" would not say of what, so the question is asked; and in a row the label
 * alone would not say which: "Probation Department: legal name", or "agency 3: legal name".
 */
function labelOf(
  { at, label: inText }: Extract<Inline, { type: 'blank' }>,
  interview: Interview,
  values: AnswerSet,
): string {
  const found = findAnswer(interview, values, at);
  const label = found && nounOf(found.asked) === null ? whatIsAsked(found.asked) : inText;
  if (!found?.row || found.question.type !== 'list') return label;
  const { titleField, itemName } = found.question;
  const title = titleField ? found.row.answers[titleField] : undefined;
  return `${typeof title === 'string' && title ? title : `${itemName} ${found.row.index + 1}`}: ${label}`;
}
