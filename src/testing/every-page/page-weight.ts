import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';

/** What a first visit may bring over the line, in bytes packed with gzip: 100 kB. */
export const mostBytes = 100_000;

const packed = new Map<string, number>();

/**
 * Watches what a page fetches, and gives a function that tells the bytes so far as a host sends them: packed with gzip.
 * Start it before the page is opened.
 */
export function weighPage(page: Page): () => Promise<number> {
  const responses: Response[] = [];
  page.on('response', (response) => responses.push(response));
  return async () => {
    const sizes = await Promise.all([...responses].map(bytesOf));
    return sizes.reduce((sum, size) => sum + size, 0);
  };
}

// Files with a hash in their name are the same on each page: packed once.
async function bytesOf(response: Response): Promise<number> {
  const known = packed.get(response.url());
  if (known !== undefined) return known;
  const size = gzipSync(await response.body().catch(() => Buffer.alloc(0)), { level: 6 }).length;
  packed.set(response.url(), size);
  return size;
}
