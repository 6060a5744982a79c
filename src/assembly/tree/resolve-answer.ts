import type { AnswerPath, AnswerSet } from '../answers/answer-set.ts';
import { blankWords } from '../interview/name-question.ts';
import type { Interview } from '../interview/question.ts';
import { answerText } from './answer-text.ts';
import { capitalized } from './capital-start.ts';
import { findAnswer, type FoundAnswer } from './find-answer.ts';
import type { Inline } from './nodes.ts';
import { isInOurWords, isSuggested } from './suggestions.ts';
import { typographic } from './typographic.ts';

/** What printing answers needs to know. */
export interface AnswerSource {
  readonly interview: Interview;
  readonly values: AnswerSet;
  readonly asked: ReadonlySet<AnswerPath>;
  readonly copy: 'draft' | 'clean';
}

/** How a token asks for its answer to be printed. */
export interface Token {
  readonly at: AnswerPath;
  readonly as?: string | undefined;
  readonly option?: string | undefined;
  /** Set where it begins a table cell. */
  readonly start?: string | undefined;
}

/** Our own words get a document's apostrophes, and a capital where they begin a table cell; what a person typed comes out letter for letter. */
function asPrinted(found: FoundAnswer, text: string, { start }: Token): string {
  if (!isInOurWords(found)) return text;
  return start === undefined ? typographic(text) : capitalized(typographic(text));
}

/** The answer, or the blank, that stands where a token stood; undefined where nothing is to be printed. Reports what the template got wrong. */
export function resolveAnswer(
  token: Token,
  source: AnswerSource,
  fault: (sentence: string) => void,
): Inline | undefined {
  const { at } = token;
  const found = findAnswer(source.interview, source.values, at);
  if (!found || found.asked.type === 'list' || found.asked.type === 'party') {
    fault(`The answer "${at}" cannot be printed: the interview has no single answer of that name.`);
    return undefined;
  }
  const text = answerText(found.asked, found.value, token);
  if (text !== null)
    return { type: 'answer', at, lines: asPrinted(found, text, token).split('\n'), suggested: isSuggested(found) };
  if (!source.asked.has(at)) {
    fault(`"${at}" is printed although it is not asked here: put it inside an {{#if}} on the answer that decides it.`);
    return undefined;
  }
  const required = !found.asked.optional;
  if (!required && source.copy === 'clean') return undefined;
  return { type: 'blank', at, label: blankWords(found.asked), required };
}
