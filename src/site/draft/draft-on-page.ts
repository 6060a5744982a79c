import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';

/** How a draft is fitted into a page that has a title and anchors of its own. */
export interface Fitting {
  /** Address of the interview, where blanks lead. */
  readonly interview: string;
  /** Takes an anchor of the draft ("draft-term"); gives the one on this page, or undefined when it is not here. */
  readonly anchorHere: (anchor: string) => string | undefined;
}

type Change = (element: Element, fitting: Fitting) => Element | undefined;

const hasClass = ({ properties }: Element, name: string): boolean =>
  (properties['className'] as string[] | undefined)?.includes(name) ?? false;

const changes: { readonly [tagName: string]: Change } = {
  // The page has its own title, and its own list of contents.
  h1: ({ children }) => h('p', { class: 'draft-title' }, children),
  nav: (element) => (hasClass(element, 'contents') ? undefined : element),
  a: (element, fitting) => {
    const href = String(element.properties['href'] ?? '');
    if (hasClass(element, 'blank'))
      return { ...element, properties: { class: 'blank', href: fitting.interview + href } };
    if (!href.startsWith('#')) return element;
    const anchor = fitting.anchorHere(href.slice(1));
    return anchor === undefined
      ? h('span', element.children)
      : { ...element, properties: { ...element.properties, href: `#${anchor}` } };
  },
};

/** Takes a rendered draft; gives it fitted into a page. What is given is left as it was: the renderer keeps it. */
export function draftOnPage({ children }: Pick<Root, 'children'>, fitting: Fitting): ElementContent[] {
  return children.flatMap((child) =>
    child.type === 'element' ? fit(child, fitting) : child.type === 'text' ? [child] : [],
  );
}

function fit(element: Element, fitting: Fitting): ElementContent[] {
  const inside: Element = {
    ...element,
    properties: placed(element, fitting),
    children: draftOnPage(element as unknown as Root, fitting),
  };
  const change = changes[element.tagName];
  const changed = change ? change(inside, fitting) : inside;
  return changed ? [changed] : [];
}

function placed({ properties }: Element, { anchorHere }: Fitting): Element['properties'] {
  const {
    id,
    dataAt: _at,
    dataKey: _key,
    dataBasis: _basis,
    dataMeets: _meets,
    dataSource: _source,
    ...kept
  } = properties;
  const here = typeof id === 'string' && anchorHere(id) === id;
  return here ? { ...kept, id } : kept;
}
