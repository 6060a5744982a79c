import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { redirectsOf } from '../../library/competencies/redirects.ts';
import { caseRoot } from '../formats/case/case-frame.ts';
import { casePaths } from '../formats/case/case-paths.ts';
import type { Site } from '../formats/site.ts';
import { xmlText } from '../formats/cartridge/xml-text.ts';

/** A file of the built site, by its path from the site's root without a slash in front. */
export type HostFiles = ReadonlyMap<string, string>;

/**
 * Takes the content and the site; gives the CASE paths as files. A host cannot have a file and a folder of one name, so the
 * list of documents is the folder's index; hosts that read `_redirects` serve it at its own path.
 */
export function caseFiles(content: CompetencyContent, site: Site): HostFiles {
  return new Map(
    [...casePaths(content, site)].map(([path, body]) => [
      path === `${caseRoot}/CFDocuments` ? `${path.slice(1)}/index.json` : path.slice(1),
      `${JSON.stringify(body)}\n`,
    ]),
  );
}

/** Takes the registry and the folder that the site is served from; gives the lines of `_redirects` (Netlify, Cloudflare Pages), with the CASE list of documents. */
export function redirectLines(addresses: CompetencyContent['addresses']['value'], base: string): string {
  const at = (address: string) => `${base.replace(/\/$/, '')}${address}`;
  return [
    ...Object.entries(redirectsOf(addresses)).map(([from, to]) => `${at(from)} ${at(to)} 301`),
    `${at(`${caseRoot}/CFDocuments`)} ${at(`${caseRoot}/CFDocuments/index.json`)} 200`,
    '',
  ].join('\n');
}

/** Takes the registry and the base; gives a page at each earlier address that leads on by itself, for hosts that do not read `_redirects`. */
export function redirectPages(addresses: CompetencyContent['addresses']['value'], base: string): HostFiles {
  return new Map(
    Object.entries(redirectsOf(addresses)).map(([from, to]) => {
      const target = xmlText(`${base.replace(/\/$/, '')}${to}`);
      return [
        `${from.slice(1)}index.html`,
        [
          '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>This page has moved</title>',
          `<meta name="robots" content="noindex"><link rel="canonical" href="${target}"><meta http-equiv="refresh" content="0; url=${target}"></head>`,
          `<body><h1>This page has moved</h1><p>It is now at <a href="${target}">${target}</a>.</p></body></html>`,
        ].join(''),
      ];
    }),
  );
}
