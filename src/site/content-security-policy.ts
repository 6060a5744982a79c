import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { addPolicy } from './page-policy.ts';

/**
 * Gives every built page its own content security policy: the page may run exactly the inline scripts and styles that it
 * was built with, and fetch from its own origin alone. Done on the finished files, so that no script of Starlight's or
 * ours can be forgotten. The development server has none, since it injects scripts of its own.
 */
export function contentSecurityPolicy(): AstroIntegration {
  return {
    name: 'content-security-policy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const pages = (await readdir(folder, { recursive: true })).filter((file) => file.endsWith('.html'));
        for (const page of pages) {
          const path = join(folder, page);
          await writeFile(path, addPolicy(await readFile(path, 'utf8')));
        }
        logger.info(`${pages.length} pages have a content security policy`);
      },
    },
  };
}
