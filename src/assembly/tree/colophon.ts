import type { DocumentType } from '../document-type.ts';
import { longDate } from '../template/long-date.ts';
import type { Colophon, Inline } from './nodes.ts';

/** The last lines of every draft: where it came from, and that it is not legal advice. */
export function colophon({ title, version }: DocumentType, date: string, site: string | undefined): Colophon {
  const text = (value: string): Inline => ({ type: 'text', value });
  const place: Inline[] = site ? [text(', at '), { type: 'link', url: site, children: [text(site)] }] : [];
  return {
    type: 'colophon',
    children: [
      text(`Drafted on ${longDate(date)} with the template “${title}”, version ${version}`),
      ...place,
      text('. This draft is not legal advice: county counsel must review it before anyone signs or uses it.'),
    ],
  };
}
