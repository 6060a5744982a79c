import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Source } from '../../library/content/source.ts';
import { verifiedWords } from '../../library/content/verified.ts';
import { withBase } from '../with-base.ts';
import { capital, dateInWords } from './words.ts';

/** Takes a source by its key; gives what a list of sources says of it: title, publisher, date, status, how far verified, and where to read it. */
export function sourceEntry(key: string, source: Source): Element {
  return h('li', { id: `source-${key}`, class: 'source-entry' }, [
    h('a', { class: 'source-title', href: withBase(`/reference/sources/${key}/`) }, source.title),
    source.title.includes(source.short) ? '' : ` (${source.short})`,
    h('span', { class: 'source-facts' }, [
      source.publisher,
      ...(source.date ? [`, ${dateInWords(source.date)}`] : []),
      '. ',
      sourceStanding(source),
      '.',
    ]),
    ...(source.url ? [' ', ownerLink(source.url)] : []),
  ]);
}

/** Takes a source; gives its status and how far it was verified, in words: "In force, verified through November 21, 2026". */
export function sourceStanding({ status, verified, asOf }: Source): string {
  const checked =
    verified === 'unverified' ? 'not verified' : `${verifiedWords[verified]} through ${dateInWords(asOf)}`;
  return `${capital(status)}, ${checked}`;
}

/** Takes the address of the owner's page and gives the link to it. */
export function ownerLink(url: string): Element {
  return h(
    'a',
    { class: 'owner-link', href: url, rel: 'noreferrer' },
    `Read it at ${new URL(url).hostname.replace(/^www\./, '')}`,
  );
}
