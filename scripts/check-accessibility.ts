import { siteBase } from '../src/site/site-address.ts';
import { builtPages } from '../src/testing/built-pages.ts';
import { checkEveryPage } from '../src/testing/every-page/check-every-page.ts';
import { serveBuiltSite } from '../src/testing/serve-built-site.ts';

// npm run check:accessibility [framework/ …]: opens every page of dist, or those whose address begins so, with a phone
// and a laptop, light and dark, and without script. Prints `/page/: problem`, and exits 1 when there is any.
const wanted = process.argv.slice(2);
const pages = ['404.html', ...builtPages()].filter(
  (page) => wanted.length === 0 || wanted.some((start) => page.startsWith(start)),
);
const site = await serveBuiltSite('dist', siteBase);
let problems = 0;
let heaviest = { path: '', bytes: 0 };

await checkEveryPage(site.address, pages, (found) => {
  for (const problem of found.problems) console.error(`/${found.path}: ${problem}`);
  problems += found.problems.length;
  if (found.bytes > heaviest.bytes) heaviest = found;
}).finally(site.close);

console.log(
  `${pages.length} pages, ${problems} problems; the heaviest is /${heaviest.path} with ${heaviest.bytes} bytes (gzip)`,
);
process.exitCode = problems > 0 ? 1 : 0;
