import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../site-address.ts';
import { linkedFiles } from './linked-files.ts';

/**
 * At the top of the site, although it keeps interviews only: a service worker rules over what stands in its folder, and
 * the worker that makes Word files is loaded from another folder than the interviews.
 */
const serviceWorkerPath = 'offline.js';

/** The page that is shown in place of one that cannot be had: content/docs/no-connection.md. */
const noConnection = 'no-connection/';

/**
 * Writes the service worker of the interviews once the site is built: it keeps each interview with all that it may load,
 * under a version that changes whenever any of it does. Must run after whatever else changes built pages.
 */
export function offlineInterviews(): AstroIntegration {
  return {
    name: 'offline-interviews',
    hooks: {
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll(sep, '/'));
        const read = (path: string): string | undefined =>
          existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
        const interviews = paths.filter(
          (path) => /^draft\/[^/]+\/index\.html$/.test(path) && /id="interview"/.test(read(path) ?? ''),
        );
        const pages = [...interviews, `${noConnection}index.html`];
        const kept = paths.filter(
          (path) => /^(?:_astro|data\/document-types)\//.test(path) && statSync(join(root, path)).isFile(),
        );
        const files = linkedFiles(pages, new Map(kept.map((path) => [basename(path), path])), read);
        const hash = createHash('sha256');
        for (const path of [...pages, ...files]) hash.update(path).update(readFileSync(join(root, path)));
        const version = hash.digest('hex').slice(0, 12);
        const urls = [...pages.map((path) => path.replace(/index\.html$/, '')), ...files].map(
          (path) => `${siteBase}${path}`,
        );
        const body = readFileSync(new URL('./service-worker.js', import.meta.url), 'utf8');
        writeFileSync(
          join(root, serviceWorkerPath),
          `const version = ${JSON.stringify(version)};\nconst files = ${JSON.stringify(urls)};\nconst noConnection = ${JSON.stringify(siteBase + noConnection)};\n\n${body}`,
        );
        logger.info(`${interviews.length} interviews work without a connection, with ${files.length} files`);
      },
    },
  };
}
