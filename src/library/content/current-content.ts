import { readContent, type Content } from './read-content.ts';

let last: { readonly root: string; readonly at: number; readonly content: Content } | undefined;

/** Takes the project's root; gives the content as it is now. Read anew at most once a second, so that the development server sees a writer's changes and a build reads it once or twice. */
export function currentContent(root = process.cwd()): Content {
  const now = Date.now();
  if (last?.root !== root || now - last.at > 1000) last = { root, at: now, content: readContent(root).content };
  return last.content;
}
