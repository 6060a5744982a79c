import { useCallback, useEffect, useState } from 'preact/hooks';
import type { AnswerPath, Interview } from '../../assembly/index.ts';
import { pageOf } from './page-state.ts';

/** Where the person is: kept in the address after "#", so that Back, bookmarks and links from guidance pages work. */
export type Place =
  | { readonly kind: 'tasks' }
  | { readonly kind: 'page'; readonly page: string; readonly question?: AnswerPath }
  | { readonly kind: 'review' }
  | { readonly kind: 'merge' };

/** Reads a place from the part of an address after "#". Anything unknown leads to the task list. */
export function placeFrom(hash: string, interview: Interview): Place {
  const name = safelyDecoded(hash.replace(/^#/, ''));
  if (name === 'review' || name === 'merge') return { kind: name };
  if (interview.pages.some((page) => page.id === name)) return { kind: 'page', page: name };
  if (name.startsWith('question-')) {
    const question = name.slice('question-'.length);
    const page = pageOf(interview.pages, question);
    if (page) return { kind: 'page', page: page.id, question };
  }
  return { kind: 'tasks' };
}

function safelyDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

/** The part of the address for a place. */
export function hashOf(place: Place): string {
  if (place.kind === 'page') return place.question ? `#question-${place.question}` : `#${place.page}`;
  return `#${place.kind}`;
}

/** The place in the address, and a way to go to another. */
export function usePlace(interview: Interview): readonly [Place, (place: Place) => void] {
  const [place, setPlace] = useState<Place>({ kind: 'tasks' });
  useEffect(() => {
    const read = (): void => setPlace(placeFrom(location.hash, interview));
    read();
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [interview]);
  const go = useCallback((next: Place) => {
    if (location.hash === hashOf(next)) setPlace({ ...next });
    else location.hash = hashOf(next);
  }, []);
  return [place, go];
}
