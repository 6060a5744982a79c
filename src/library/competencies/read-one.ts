import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ContentProblem } from '../content/content-problem.ts';
import { parseYaml } from '../content/parse-yaml.ts';
import type { Entry } from '../content/read-folder.ts';

/** Takes the project's root, the path of one YAML file and its schema; gives its entry, or nothing with the reason added to `problems`. */
export function readOne<S extends z.ZodType>(
  root: string,
  path: string,
  schema: S,
  problems: ContentProblem[],
): Entry<z.output<S>> | undefined {
  if (!existsSync(join(root, path))) {
    problems.push({
      path,
      line: 1,
      problem: 'The file is missing',
      cure: 'Restore it: pages and formats for trainers are made from it',
    });
    return undefined;
  }
  const parsed = parseYaml(readFileSync(join(root, path), 'utf8'), path, schema);
  problems.push(...parsed.problems);
  return parsed.value === undefined ? undefined : { key: path, path, value: parsed.value, lineOf: parsed.lineOf };
}
