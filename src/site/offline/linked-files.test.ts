import { expect, test } from 'vitest';
import { linkedFiles } from './linked-files.ts';

const files: Record<string, string> = {
  'draft/mou/index.html': '<script type="module" src="/_astro/page.A1.js"></script><link href="/_astro/form.css">',
  '_astro/page.A1.js':
    'import"./preact.B2.js";const w=new URL("worker-C3.js",import.meta.url);fetch("/data/document-types/mou.d4.json")',
  '_astro/worker-C3.js': 'import("./docx.E5.js");import("./page.A1.js")',
};
const built = new Map(
  [
    '_astro/page.A1.js',
    '_astro/form.css',
    '_astro/preact.B2.js',
    '_astro/worker-C3.js',
    '_astro/docx.E5.js',
    '_astro/other.js',
    'data/document-types/mou.d4.json',
  ].map((path) => [path.slice(path.lastIndexOf('/') + 1), path]),
);

test('finds what a page loads at once, later, and in a worker, and nothing else', () => {
  expect(linkedFiles(['draft/mou/index.html'], built, (path) => files[path])).toEqual([
    '_astro/docx.E5.js',
    '_astro/form.css',
    '_astro/page.A1.js',
    '_astro/preact.B2.js',
    '_astro/worker-C3.js',
    'data/document-types/mou.d4.json',
  ]);
});
