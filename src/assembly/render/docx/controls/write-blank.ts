import type { AnswerPath } from '../../../answers/answer-set.ts';
import type { Blank } from '../../../tree/nodes.ts';
import { cleanText } from '../clean-text.ts';
import type { Piece, TextPiece } from '../model/word-blocks.ts';
import { controlOf, type Asked } from './control-of.ts';

/** What making content controls needs to know, and what has been made of it so far. */
export interface Controls {
  readonly asked: Asked;
  /** Questions whose hint was given: it stands at the first of several places. */
  readonly hinted: Set<AnswerPath>;
  made: number;
}

/** Gives the state in which the making of content controls begins. */
export function newControls(asked: Asked): Controls {
  return { asked, hinted: new Set(), made: 0 };
}

/** A hint longer than this would bury the sentence in which it stands. */
const longestHint = 60;

// In the interview a hint says which sentence an answer goes into, or what it decides. In the document that sentence
// stands around the blank, and nothing is decided any more.
const saysWhichSentence = /(?:^| )(?:It completes a sentence|It decides|Begin with a verb)\b.*?(?:\.(?= |$)|$)/gu;
const hintInPlace = (hint: string): string => hint.replace(saysWhichSentence, '').replace(/\.$/, '').trim();

/** Takes a blank and the look around it; gives its content control, and counts it. A tick is followed by what it means. */
export function blankAsControl(
  { at, label }: Blank,
  controls: Controls,
  { bold, italic }: Pick<TextPiece, 'bold' | 'italic'>,
): readonly Piece[] {
  const { kind, title, tag, hint, row, options } = controlOf(controls.asked, at);
  const look = { ...(bold === undefined ? {} : { bold }), ...(italic === undefined ? {} : { italic }) };
  const help = hint === undefined ? '' : hintInPlace(hint);
  const question = at.replaceAll(/\.\d+/g, '');
  const name = row === undefined ? label : `${row}: ${label}`;
  const asks = help !== '' && help.length <= longestHint && !controls.hinted.has(question) ? `${name}. ${help}` : name;
  controls.hinted.add(question);
  controls.made += 1;
  const control: Piece = {
    kind: 'control',
    control: kind,
    id: controls.made,
    title: cleanText(title),
    tag,
    placeholder: kind === 'checkBox' ? '☐' : cleanText(`[${asks}]`),
    options: options.map(cleanText),
    ...look,
  };
  return kind === 'checkBox' ? [control, { kind: 'text', text: cleanText(` ${label}`), ...look }] : [control];
}
