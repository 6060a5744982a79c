import { currentContent } from '../../library/content/current-content.ts';
import { documentTypes } from '../draft/document-types.ts';
import { pageTrail, type TrailStep } from '../page-trail.ts';
import { siteBase } from '../site-address.ts';

/** Takes the path a page is served at and its title; gives the way to it, with a link to each page above that exists. */
export function trailHere(pathname: string, title: string): TrailStep[] {
  const pages = currentContent().pages.map(({ address }) => address);
  const interviews = new Map(documentTypes.map((documentType) => [`/draft/${documentType.id}/`, documentType.title]));
  const made = ['/reference/sources/', '/draft/', '/competencies/roles/'];
  return pageTrail(
    `/${pathname.slice(siteBase.length)}`,
    title,
    (address) => pages.includes(address) || made.includes(address) || interviews.has(address),
    interviews,
  );
}
