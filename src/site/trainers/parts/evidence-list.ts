import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Evidence } from '../../../library/competencies/evidence.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { citeLink } from '../../render/cite-link.ts';
import { citeSeries } from '../../render/cite-series.ts';

/** Takes the evidence of an entry; gives a line for each source, with what it supports. */
export function evidenceList(evidence: readonly Evidence[], sources: Content['sources']): Element {
  return h('ul', { class: 'evidence' }, evidence.map(({ source, at, supports }) => h('li', [
    citeLink(source, sources.get(source)?.value, at),
    ...(supports ? [`: ${supports}`] : []),
  ])));
}

/** Takes citations, maybe none; gives them after a space. */
export function citesAfter(cites: readonly Evidence[] | undefined, sources: Content['sources']): ElementContent[] {
  return cites && cites.length > 0 ? [{ type: 'text', value: ' ' }, ...citeSeries(cites, sources)] : [];
}
