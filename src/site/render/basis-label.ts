import type { Element } from 'hast';
import { h } from 'hastscript';
import { withBase } from '../with-base.ts';
import { capital } from './words.ts';

/** Takes a basis and gives its label: a quiet link to what it means, told by its words and not by its color. */
export function basisLabel(basis: string): Element {
  const anchor = basis.replaceAll(' ', '-');
  return h('a', { class: `basis basis-${anchor}`, href: withBase(`/about/labels/#${anchor}`) }, [
    h('span', { class: 'sr-only' }, 'Basis: '),
    capital(basis),
  ]);
}
