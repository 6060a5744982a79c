import type { TrailStep } from './page-trail.ts';

/** Takes what a page says of itself and the way to it; gives its description for search engines (schema.org), as JSON that is safe inside a script element. */
export function pageJsonLd(
  page: {
    title: string;
    summary: string | undefined;
    reviewed: string | undefined;
    url: string;
    site: string;
    siteUrl: string;
  },
  trail: readonly TrailStep[],
): string {
  const graph = [
    {
      '@type': 'WebPage',
      '@id': page.url,
      url: page.url,
      name: page.title,
      ...(page.summary ? { description: page.summary } : {}),
      ...(page.reviewed ? { dateModified: page.reviewed, lastReviewed: page.reviewed } : {}),
      inLanguage: 'en-US',
      isPartOf: { '@type': 'WebSite', name: page.site, url: page.siteUrl },
      isAccessibleForFree: true,
    },
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ label, address }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: label,
        ...(address ? { item: new URL(address.slice(1), page.siteUrl).href } : {}),
      })),
    },
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}
