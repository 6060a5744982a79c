import { spawnSync } from 'node:child_process';
import { siteBase } from '../src/site/site-address.ts';
import { serveBuiltSite } from '../src/testing/serve-built-site.ts';

// npm start: builds the site and serves it on this machine, as a static host would.
const built = spawnSync('astro', ['build'], { stdio: 'inherit', shell: process.platform === 'win32' });
if (built.status !== 0) process.exit(built.status ?? 1);

const site = await serveBuiltSite('dist', siteBase, Number(process.env['PORT'] ?? 0));
console.log(`\nThe site is at ${site.address} (Ctrl+C stops it)`);
