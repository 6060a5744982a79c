import { globSync, statSync } from 'node:fs';

/** What a build reads, tests and what only they use left out. */
const read = ['{src,content,templates,public}/**/*.*', 'astro.config.mjs', 'content.config.ts'];
const forTests = /\.test\.tsx?$|\/testing\/|\/goldens\/|\/bench\//;

/** Takes a file that the build wrote; gives the first file that was changed after it, so that tests of an old build can say so. */
export function changedSince(builtFile: string): string | undefined {
  const built = statSync(builtFile).mtimeMs;
  return globSync(read).find((path) => !forTests.test(path) && statSync(path).mtimeMs > built);
}
