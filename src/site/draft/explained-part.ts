import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { renderHtml, typographic, type DocumentType } from '../../assembly/index.ts';
import type { ExplainedPart } from '../../library/explain/explain-document.ts';
import type { Content } from '../../library/content/read-content.ts';
import { basisLabel } from '../render/basis-label.ts';
import { citeLink } from '../render/cite-link.ts';
import { withBase } from '../with-base.ts';
import { draftOnPage, type Fitting } from './draft-on-page.ts';

/** What the pages of explained documents are made from. */
export interface Explaining {
  readonly documentType: DocumentType;
  readonly content: Pick<Content, 'requirements' | 'sources'>;
  readonly fitting: Fitting;
}

/** Takes a part of a document; gives it explained: what it does, its basis, the duties it meets, its sources, its questions, its text. */
export function explainedPart(part: ExplainedPart, explaining: Explaining): Element {
  const { key, label, heading, notes } = part;
  return h('section', { class: 'explained-part', 'aria-labelledby': key }, [
    h('h2', { id: key }, `${label} ${heading}`.trim()),
    ...notes.map((note) => noteOf(note, part, explaining)),
    factList(part, explaining),
    textOf(part, explaining),
  ]);
}

function noteOf(note: ExplainedPart['notes'][number], part: ExplainedPart, { content, fitting }: Explaining): Element {
  const [paragraph] = renderHtml({ ...part.tree, children: [{ type: 'paragraph', children: note }] }).children;
  const plain = paragraph ? draftOnPage({ children: [paragraph] }, fitting) : [];
  const [fitted] = plain as Element[];
  return h('p', fitted ? withCites(fitted.children, note, content) : []);
}

/** The law in a note leads to the page's list of sources, as on every page. */
function withCites(
  children: readonly ElementContent[],
  note: ExplainedPart['notes'][number],
  { sources }: Pick<Content, 'sources'>,
): ElementContent[] {
  const cites = note.flatMap((inline) => (inline.type === 'cite' ? [inline] : []));
  let next = 0;
  return children.map((child) => {
    const isCite = child.type === 'element' && String(child.properties['className']) === 'cite';
    const cite = isCite ? cites[next++] : undefined;
    return cite ? citeLink(cite.source, sources.get(cite.source)?.value, cite.at) : child;
  });
}

function factList(part: ExplainedPart, { documentType, content }: Explaining): Element {
  const labels = new Map(
    documentType.interview.pages.flatMap(({ questions }) => questions.map(({ id, label }) => [id, label])),
  );
  const ask = (id: string) =>
    h('a', { href: withBase(`/draft/${documentType.id}/#question-${id}`) }, typographic(labels.get(id) ?? id));
  const duty = (key: string) =>
    h('a', { href: withBase(`/reference/requirements/#${key}`) }, content.requirements.get(key)?.value.title ?? key);
  const cites = part.cites.flatMap(({ source, at }, index) => [
    ...(index > 0 ? ['; '] : []),
    citeLink(source, content.sources.get(source)?.value, at),
  ]);
  const rows: readonly (readonly [string, readonly (ElementContent | string)[]])[] = [
    ['Basis', part.basis ? [basisLabel(part.basis)] : []],
    ['Duties it meets', listOf(part.meets.map(duty))],
    ['Sources', cites],
    ['Questions behind it', listOf(part.questions.map(ask))],
  ];
  return h(
    'dl',
    rows.filter(([, what]) => what.length > 0).flatMap(([term, what]) => [h('dt', term), h('dd', [...what])]),
  );
}

function listOf(items: readonly Element[]): readonly Element[] {
  return items.length > 0
    ? [
        h(
          'ul',
          items.map((item) => h('li', [item])),
        ),
      ]
    : [];
}

function textOf({ text, from, tree, heading }: ExplainedPart, { fitting }: Explaining): Element {
  const source = from === undefined ? 'Its text in the blank version' : `Its text in the example “${from}”`;
  const draft = draftOnPage(renderHtml({ ...tree, children: text }), fitting);
  return h('details', { 'data-pagefind-ignore': '' }, [
    h('summary', [source, h('span', { class: 'sr-only' }, `: ${heading}`)]),
    h('div', { class: 'draft-text' }, draft),
  ]);
}
