import type { RecordedChange } from '../../library/competencies/recorded-changes.ts';
import { inFull, type Site } from '../formats/site.ts';
import { xmlText } from '../formats/cartridge/xml-text.ts';

/** Takes what the entries for trainers record of themselves, newest first, and the site; gives an Atom feed, whose ids stay when others are added. Source: RFC 4287. */
export function trainerFeed(changes: readonly RecordedChange[], site: Site): string {
  const self = inFull(site, '/competencies/changes.atom');
  const title = `${site.name}: competencies and curriculum`;
  const entries = changes.map(({ date, change, code, title: name, address }) =>
    [
      '<entry>',
      `<id>${xmlText(`${self}#${code}-${date}`)}</id>`,
      `<title>${xmlText(`${code} ${name}`)}</title>`,
      `<updated>${date}T00:00:00Z</updated>`,
      `<link href="${xmlText(inFull(site, address))}"/>`,
      `<summary>${xmlText(change)}</summary>`,
      '</entry>',
    ].join(''),
  );
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-US">',
    `<id>${xmlText(self)}</id><title>${xmlText(title)}</title><updated>${changes[0]?.date ?? '2015-01-01'}T00:00:00Z</updated>`,
    `<author><name>${xmlText(site.name)}</name></author><link rel="self" href="${xmlText(self)}"/>`,
    `<link href="${xmlText(inFull(site, '/competencies/changes/'))}"/>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
