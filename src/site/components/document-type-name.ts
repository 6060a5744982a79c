import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Takes the folder of a document type and gives its title, or the folder's name when it has none. */
export function documentTypeName(folder: string): string {
  const path = `templates/${folder}/document.yaml`;
  const title: unknown = existsSync(path) ? parse(readFileSync(path, 'utf8'))?.title : undefined;
  return typeof title === 'string' ? title : folder;
}
