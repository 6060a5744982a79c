import GithubSlugger from 'github-slugger';

const ownId = /\s*\{#([a-z0-9][a-z0-9-]*)\}\s*$/;

/** Takes a heading's text and gives its words and the anchor written behind them as `{#anchor}`, if there is one. */
export function splitHeading(text: string): { words: string; id: string | undefined } {
  const match = ownId.exec(text);
  return match ? { words: text.slice(0, match.index), id: match[1] } : { words: text, id: undefined };
}

/** Gives the anchors of a page's headings as the site makes them: repeated ones get a number. */
export class HeadingIds {
  readonly #slugger = new GithubSlugger();

  /** Takes a heading's text and gives its anchor. */
  next(text: string): string {
    const { words, id } = splitHeading(text);
    return id ?? this.#slugger.slug(words);
  }
}
