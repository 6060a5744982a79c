import type { ElementContent } from 'hast';
import type { Citation } from '../../library/content/citation.ts';
import type { Content } from '../../library/content/read-content.ts';
import { citeLink } from './cite-link.ts';

/** Takes citations and gives their short forms with semicolons between. */
export function citeSeries(cites: readonly Citation[], sources: Content['sources']): ElementContent[] {
  return cites.flatMap(({ source, at }, index) => [
    ...(index > 0 ? [{ type: 'text' as const, value: '; ' }] : []),
    citeLink(source, sources.get(source)?.value, at),
  ]);
}
