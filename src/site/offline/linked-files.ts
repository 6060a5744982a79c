/** Gives a built file's text by its path from the site's root ("_astro/x.js"), or nothing when there is no such file. */
export type ReadBuilt = (path: string) => string | undefined;

/** Names of built files as they stand in HTML, scripts and style sheets. */
const names = /[\w@~.-]+\.(?:js|css|json|svg|woff2)\b/g;

/**
 * Takes pages of the built site and gives every built file that they can reach, by whatever stands in their text and in
 * the files found so far. A file of the build is known by its name, since names there are unique.
 */
export function linkedFiles(
  pages: readonly string[],
  built: ReadonlyMap<string, string>,
  read: ReadBuilt,
): readonly string[] {
  const found = new Set<string>();
  const waiting = [...pages];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const text = read(path) ?? '';
    for (const [name] of text.matchAll(names)) {
      const file = built.get(name);
      if (file === undefined || found.has(file)) continue;
      found.add(file);
      if (/\.(?:js|css)$/.test(file)) waiting.push(file);
    }
  }
  return [...found].toSorted();
}
