import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Content } from '../../library/content/read-content.ts';
import { withBase } from '../with-base.ts';
import { citeSeries } from './cite-series.ts';

/** Takes the content; gives all terms in alphabetical order, each with its anchor. The search weighs them high. */
export function glossaryList({ glossary, sources }: Pick<Content, 'glossary' | 'sources'>): Element {
  const sorted = [...glossary.values()].sort((a, b) =>
    (a.value.acronym ?? a.value.term).localeCompare(b.value.acronym ?? b.value.term),
  );
  return h(
    'dl',
    { class: 'glossary' },
    sorted.flatMap(({ key, value }) => [
      h('dt', { id: key, 'data-pagefind-weight': '6' }, value.acronym ? `${value.acronym}: ${value.term}` : value.term),
      h('dd', [
        value.meaning,
        ...(value.cites?.length ? [' ', h('span', { class: 'facts' }, citeSeries(value.cites, sources))] : []),
        ...(value.page ? [' ', h('a', { href: withBase(value.page) }, `More on ${value.acronym ?? value.term}`)] : []),
      ]),
    ]),
  );
}
