import { readFileSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readCompetencies } from '../competencies/read-competencies.ts';
import { trainerUses } from '../competencies/trainer-uses.ts';
import { dataCites } from './data-cites.ts';
import type { Content } from './read-content.ts';

/** A place on the site that cites a source. */
export interface Use {
  readonly name: string;
  readonly address: string;
}

/** Takes the content and the project's root; gives, for each source's key, the pages, data and document types that cite it, each once. */
export function citedBy(content: Content, root = process.cwd()): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  const add = (key: string, use: Use) => {
    const list = uses.get(key) ?? [];
    if (!list.some(({ address }) => address === use.address)) list.push(use);
    uses.set(key, list);
  };
  for (const { marks, fields, address } of content.pages)
    for (const { key } of marks.cites) add(key, { name: fields.title, address });
  for (const { cites, name, address } of dataCites(content))
    for (const { source } of cites) add(source, { name, address });
  const trainers = readCompetencies(root).content;
  for (const { cites, name, address } of trainers ? trainerUses(trainers) : [])
    for (const key of cites) add(key, { name, address });
  for (const { folder, name, address } of templateFolders(root)) {
    for (const key of mentions(join(root, folder))) add(key, { name, address });
  }
  return uses;
}

function templateFolders(root: string): { folder: string; name: string; address: string }[] {
  const folder = join(root, 'templates');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('_'))
    .map(({ name }) => ({ folder: `templates/${name}`, name: `Document type: ${name}`, address: `/draft/${name}/` }));
}

function mentions(folder: string): Set<string> {
  if (!existsSync(folder)) return new Set();
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(yaml|hbs)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  return new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/:cite\[([a-z0-9-]+)\]|\bsource:\s*["']?([a-z0-9-]+)/g)].map(([, a, b]) => a ?? b ?? ''),
    ),
  );
}
