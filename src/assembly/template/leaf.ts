import type { Answer, AnswerPath } from '../answers/answer-set.ts';
import type { RowQuestion } from '../interview/question.ts';

/**
 * One answer as a template sees it. It prints as a token that names the answer, never as the person's words:
 * so no answer can become Markdown, a directive or Handlebars, and the Markdown stays the same while someone types.
 */
export class Leaf {
  // Private, so that a template cannot reach the words: Handlebars reads own properties only.
  readonly #at: AnswerPath;
  readonly #value: Answer | null;
  readonly #question: RowQuestion;

  constructor(at: AnswerPath, value: Answer | null, question: RowQuestion) {
    this.#at = at;
    this.#value = value;
    this.#question = question;
  }

  toString(): string {
    return token(this.#at);
  }

  /** The raw answer, for comparing. */
  static value(leaf: Leaf): Answer | null {
    return leaf.#value;
  }

  /** The token that prints the answer in a special way: "words" or "date". */
  static tokenAs(leaf: Leaf, as: 'words' | 'date'): string {
    return token(leaf.#at, `as="${as}"`);
  }

  /** A token for each chosen option of a "choices" answer; nothing for other answers. */
  static optionTokens(leaf: Leaf): string[] {
    const { options } = leaf.#question as { options?: readonly { value: string }[] };
    const chosen = leaf.#value;
    if (!options || !Array.isArray(chosen)) return [];
    return options
      .filter(({ value }) => chosen.includes(value))
      .map(({ value }) => token(leaf.#at, `option="${value}"`));
  }
}

function token(at: AnswerPath, more = ''): string {
  return `:answer{at="${at}"${more && ` ${more}`}}`;
}
