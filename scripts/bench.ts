import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { AnswerSet } from '../src/assembly/index.ts';
import { timeBrowser } from '../src/bench/time-browser.ts';
import { timePipeline } from '../src/bench/time-pipeline.ts';
import { readDocumentTypes } from '../src/library/read-document-types.ts';
import { readExamples } from '../src/library/read-examples.ts';
import { siteBase } from '../src/site/site-address.ts';
import { findChromium } from '../src/testing/find-chromium.ts';
import { serveBuiltSite } from '../src/testing/serve-built-site.ts';

// npm run bench [mou|protocol]: medians of what drafting costs on this machine. It judges nothing.
const id = process.argv[2] ?? 'mou';
const root = process.cwd();
const documentType = readDocumentTypes(root).documentTypes.find((each) => each.id === id);
if (!documentType) throw new Error(`There is no document type called ${id}.`);
const print = (line: string): void => console.log(line);

print(
  `${documentType.title}, version ${documentType.version}; Node ${process.version}, ${cpus().length} processors (${cpus()[0]?.model.trim()}), load ${loadavg()[0]?.toFixed(1)}`,
);
const examples = Object.fromEntries(
  readExamples(root, id).map((example) => [example.id, example.answers as AnswerSet]),
);
await timePipeline(documentType, examples, print);

if (id !== 'mou') process.exit();
if (!existsSync('dist/index.html') || !findChromium())
  print('The browser was not timed: run "npm run build" first, with a Chromium installed.');
else {
  const site = await serveBuiltSite('dist', siteBase);
  await timeBrowser(site.address, print).finally(site.close);
}
