import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { parseYaml } from './parse-yaml.ts';

/** One entry of a folder of data files, with the means to say where a part of it stands. */
export interface Entry<T> {
  readonly key: string;
  readonly path: string;
  readonly value: T;
  readonly lineOf: (at: readonly PropertyKey[]) => number;
}

export type Entries<T> = ReadonlyMap<string, Entry<T>>;

/** Takes the project's root, a folder in it and a schema; gives the folder's YAML files by key, and adds to `problems`. A missing folder is an empty one. */
export function readFolder<S extends z.ZodType>(
  root: string,
  folder: string,
  schema: S,
  problems: ContentProblem[],
): Entries<z.output<S>> {
  const entries = new Map<string, Entry<z.output<S>>>();
  for (const name of yamlNames(join(root, folder))) {
    const path = `${folder}/${name}`;
    const key = name.replace(/\.yaml$/, '');
    if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key)) {
      problems.push({
        path,
        line: 1,
        problem: `"${key}" cannot be a key`,
        cure: 'Name the file in small letters, digits and hyphens',
      });
    }
    const parsed = parseYaml(readFileSync(join(root, path), 'utf8'), path, schema);
    problems.push(...parsed.problems);
    if (parsed.value !== undefined) entries.set(key, { key, path, value: parsed.value, lineOf: parsed.lineOf });
  }
  return entries;
}

/** Takes the project's root, a YAML file that holds a list, and the schema of an item; gives the items in file order. A missing file is an empty list. */
export function readList<S extends z.ZodType>(
  root: string,
  path: string,
  list: z.ZodArray<S>,
  problems: ContentProblem[],
): readonly Entry<z.output<S>>[] {
  if (!existsSync(join(root, path))) return [];
  const parsed = parseYaml(readFileSync(join(root, path), 'utf8'), path, list);
  problems.push(...parsed.problems);
  return (parsed.value ?? []).map((value, index) => ({
    key: String(index),
    path,
    value,
    lineOf: (at) => parsed.lineOf([index, ...at]),
  }));
}

function yamlNames(folder: string): string[] {
  return existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.yaml'))
        .sort()
    : [];
}
