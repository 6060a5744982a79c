import { readContent, type Content } from './read-content.ts';

let last: { readonly root: string; readonly until: number; readonly content: Content } | undefined;

/**
 * Takes the project's root; gives the content as it is now. Read anew at most once a second, and never so often that
 * reading takes more than a twentieth of the time: so the development server sees a writer's changes, and a build on a
 * slow or busy machine does not read everything again at each page.
 */
export function currentContent(root = process.cwd()): Content {
  const began = Date.now();
  if (last?.root !== root || began > last.until) {
    const { content } = readContent(root);
    const now = Date.now();
    last = { root, until: now + Math.max(1000, (now - began) * 20), content };
  }
  return last.content;
}
