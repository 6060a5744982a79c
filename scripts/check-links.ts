import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { siteAddress, siteBase } from '../src/site/site-address.ts';
import { brokenLinks } from '../src/testing/links/broken-links.ts';
import { pageLinks } from '../src/testing/links/page-links.ts';

// npm run check:links: every link between pages of the built site leads to a page, and to a place in it.
const built = 'dist';
const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).map((file) => `/${file.replaceAll(sep, '/')}`);
const pages = new Map(
  files
    .filter((file) => file.endsWith('.html'))
    .map((file) => [file.replace(/index\.html$/, ''), pageLinks(readFileSync(join(built, file), 'utf8'))]),
);

const broken = brokenLinks({ address: siteAddress, base: siteBase, pages, files: new Set(files) });
for (const problem of broken) console.error(problem);
console.log(`${pages.size} pages, ${broken.length} links that lead nowhere`);
process.exitCode = broken.length > 0 ? 1 : 0;
