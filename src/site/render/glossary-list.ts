import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { withBase } from '../with-base.ts';
import { citeSeries } from './cite-series.ts';

type Glossary = Content['glossary'];
type Term = NonNullable<ReturnType<Glossary['get']>>['value'];

const shownFirst = ({ acronym, term }: Term) => acronym ?? term;
const inOrder = (glossary: Glossary) =>
  [...glossary.values()].sort((a, b) => shownFirst(a.value).localeCompare(shownFirst(b.value)));

/** Takes the glossary; gives each first letter once, with the key of the first term that begins with it, for "On this page". */
export function glossaryLetters(glossary: Glossary): readonly { readonly letter: string; readonly key: string }[] {
  const firstKeys = new Map<string, string>();
  for (const { key, value } of inOrder(glossary)) {
    const first = shownFirst(value).charAt(0).toUpperCase();
    const letter = /\d/.test(first) ? '0–9' : first;
    if (!firstKeys.has(letter)) firstKeys.set(letter, key);
  }
  return [...firstKeys].map(([letter, key]) => ({ letter, key }));
}

/** Takes the content; gives all terms in alphabetical order, each with its anchor. The search weighs them high. */
export function glossaryList({ glossary, sources }: Pick<Content, 'glossary' | 'sources'>): Element {
  return h(
    'dl',
    { class: 'glossary' },
    inOrder(glossary).flatMap(({ key, value }) => [
      h('dt', { id: key, 'data-pagefind-weight': '6' }, value.acronym ? `${value.acronym}: ${value.term}` : value.term),
      h('dd', [
        value.meaning,
        ...(value.cites?.length ? [' ', h('span', { class: 'facts' }, citeSeries(value.cites, sources))] : []),
        ...(value.page ? [' ', h('a', { href: withBase(value.page) }, `More on ${shownFirst(value)}`)] : []),
      ]),
    ]),
  );
}
