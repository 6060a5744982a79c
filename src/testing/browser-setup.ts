import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { siteBase } from '../site/site-address.ts';
import { changedSince } from './changed-since.ts';
import { serveBuiltSite } from './serve-built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site while browser tests run, with a slash at its end. */
    siteAddress: string;
  }
}

/** Vitest's global set-up of the browser tests: serves `dist` for as long as they run. Throws when it was not built. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = 'dist';
  if (!existsSync(`${built}/index.html`)) throw new Error('The site is not built yet: run "npm run build" first.');
  const changed = changedSince(`${built}/index.html`);
  if (changed)
    console.warn(`The site was built before ${changed} was changed. To test what stands now, run "npm run build".`);
  const site = await serveBuiltSite(built, siteBase);
  project.provide('siteAddress', site.address);
  return site.close;
}
