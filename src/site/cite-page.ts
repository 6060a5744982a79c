import { dateInWords } from './render/words.ts';

/** What a citation of a page is made of. */
export interface CitedPage {
  readonly title: string;
  readonly site: string;
  readonly url: string;
  readonly reviewed?: string | undefined;
  readonly reflects?: string | undefined;
}

/** Takes a page; gives the words by which others cite it. */
export function citePage({ title, site, url, reviewed, reflects }: CitedPage): string {
  const dates = [
    ...(reviewed ? [`Reviewed ${dateInWords(reviewed)}`] : []),
    ...(reflects ? [`law as of ${dateInWords(reflects)}`] : []),
  ].join('; ');
  const stop = /[.?!]$/.test(title) ? '' : '.';
  return `“${title}${stop}” ${site}. ${dates ? `${dates}. ` : ''}${url}`;
}
