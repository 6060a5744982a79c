import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { GlossaryTerm } from '../../library/content/glossary-term.ts';
import { withBase } from '../with-base.ts';

/** Takes a term by its key and the words it stands under; gives a link to the glossary that a script opens as an explanation in place. A key that does not exist leaves the words alone. */
export function termLink(key: string, term: GlossaryTerm | undefined, words: ElementContent[]): Element {
  if (!term) return h('span', words);
  const name = term.acronym ? `${term.term} (${term.acronym})` : term.term;
  return h(
    'a',
    {
      class: 'term',
      href: withBase(`/reference/glossary/#${key}`),
      'data-note': 'term',
      'data-term': name,
      'data-meaning': term.meaning,
    },
    words,
  );
}
