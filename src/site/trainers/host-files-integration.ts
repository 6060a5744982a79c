import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../site-address.ts';
import { caseFiles, redirectLines, redirectPages } from './static-host-files.ts';
import { trainerPage } from './trainer-page.ts';

/** Writes what only a finished site can hold: CASE paths, whose names have no ending, and redirects from earlier addresses. */
export function trainerHostFiles(): AstroIntegration {
  return {
    name: 'trainer-host-files',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { content, site } = trainerPage();
        const folder = fileURLToPath(dir);
        const addresses = content.addresses.value;
        const files = new Map([...caseFiles(content, site), ...redirectPages(addresses, siteBase)]);
        for (const [path, body] of files) {
          await mkdir(dirname(join(folder, path)), { recursive: true });
          await writeFile(join(folder, path), body);
        }
        await appendFile(join(folder, '_redirects'), redirectLines(addresses, siteBase));
        logger.info(`${files.size} files for learning systems and earlier addresses`);
      },
    },
  };
}
