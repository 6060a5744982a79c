import type { CitedSource } from '../document-type.ts';
import type { Inline } from './nodes.ts';

/** A citation: the source's short form and the place in it, "WIC 16524.8(b)". Reports a key that names no source. */
export function resolveCitation(
  key: string,
  at: string | undefined,
  sources: Readonly<Record<string, CitedSource>>,
  fault: (sentence: string) => void,
): Inline {
  const source = Object.hasOwn(sources, key) ? sources[key] : undefined;
  if (!source) {
    fault(`"${key}" is cited, but there is no such source.`);
    return { type: 'text', value: `[no such source: ${key}]` };
  }
  return {
    type: 'cite',
    source: key,
    ...(at ? { at } : {}),
    text: source.short + pinpoint(at),
    ...(source.url ? { url: source.url } : {}),
  };
}

/** A subdivision follows its section directly; any other place after a comma. */
function pinpoint(at: string | undefined): string {
  if (!at) return '';
  return at.startsWith('(') ? at : `, ${at}`;
}
