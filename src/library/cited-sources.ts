import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CitedSource, Interview } from '../assembly/index.ts';
import { parseYaml } from './content/parse-yaml.ts';
import { sourceSchema } from './content/source.ts';
import type { TemplateFiles } from './template-files.ts';

/** As much of each source as a citation prints, for those that a document type cites. A key without a file is left to the check. */
export function citedSources(root: string, files: TemplateFiles, interview: Interview): Record<string, CitedSource> {
  const keys = [...new Set([...keysInTemplates(files), ...keysInInterview(interview)])].toSorted();
  return Object.fromEntries(keys.flatMap((key) => readSource(root, key)));
}

function readSource(root: string, key: string): [string, CitedSource][] {
  const path = `content/sources/${key}.yaml`;
  if (!/^[a-z0-9-]+$/.test(key) || !existsSync(join(root, path))) return [];
  const source = parseYaml(readFileSync(join(root, path), 'utf8'), path, sourceSchema).value;
  if (!source) return [];
  const { title, short, url } = source;
  return [[key, url === undefined ? { title, short } : { title, short, url }]];
}

function keysInTemplates({ document, own, shared }: TemplateFiles): string[] {
  const files = [...(document ? [document] : []), ...Object.values(own), ...Object.values(shared)];
  return files.flatMap(({ text }) => [...text.matchAll(/:cite\[([^\]]+)\]/g)].map((match) => match[1] ?? ''));
}

function keysInInterview({ pages }: Interview): string[] {
  const keys: string[] = [];
  // Wherever a question, a default or a suggestion names a source, it does so as `cite: { source }`.
  JSON.stringify(pages, (name, value: unknown) => {
    if (name === 'cite') keys.push((value as { source: string }).source);
    return value;
  });
  return keys;
}
