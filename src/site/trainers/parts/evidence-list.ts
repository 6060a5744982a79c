import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Evidence } from '../../../library/competencies/evidence.ts';
import type { Content } from '../../../library/content/read-content.ts';
import { citeLink } from '../../render/cite-link.ts';
import { citeSeries } from '../../render/cite-series.ts';

/** Takes the evidence of an entry; gives a line for each source, with what it supports or else what the source says of itself first. */
export function evidenceList(evidence: readonly Evidence[], sources: Content['sources']): Element {
  return h(
    'ul',
    { class: 'evidence' },
    evidence.map(({ source, at, supports }) => {
      const found = sources.get(source)?.value;
      const words = supports ?? openingOf(found?.summary ?? '');
      return h('li', [citeLink(source, found, at), ...(words ? [`: ${words}`] : [])]);
    }),
  );
}

const shortest = 60;

/** Takes a text; gives its first sentence, and those after it while that is too short to tell much. A period after a capital ends an abbreviation ("U.S."), not a sentence. */
export function openingOf(text: string): string {
  const sentences = text.trim().split(/(?<=[^A-Z\s][.])\s+(?=[A-Z"])/);
  const enough = sentences.findIndex((_, index) => sentences.slice(0, index + 1).join(' ').length >= shortest);
  return sentences.slice(0, enough < 0 ? undefined : enough + 1).join(' ');
}

/** Takes citations, maybe none; gives them after a space. */
export function citesAfter(cites: readonly Evidence[] | undefined, sources: Content['sources']): ElementContent[] {
  return cites && cites.length > 0 ? [{ type: 'text', value: ' ' }, ...citeSeries(cites, sources)] : [];
}
