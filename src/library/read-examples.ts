import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ContentProblem } from './content/content-problem.ts';
import { placeOf, readLocatedYaml, type Places } from './located-yaml.ts';
import { parseLocated } from './parse-located.ts';

/** The shape of examples/*.yaml: a set of answers with a name. Who is named in it is invented, and must read so. */
const exampleYaml = z.strictObject({
  title: z.string().min(1).describe('Name of the example'),
  describes: z.string().min(1).describe('What it shows, in one sentence'),
  answers: z.record(z.string(), z.unknown()).describe('Answers by question id'),
});

/** One set of sample answers. */
export interface Example {
  /** File name without its ending. */
  readonly id: string;
  readonly path: string;
  readonly title: string;
  readonly describes: string;
  readonly answers: unknown;
}

/** Reads the examples of a document type, in order of their file names, and adds to `faults` what is wrong with them. */
export function readExamples(root: string, id: string, faults: ContentProblem[] = []): readonly Example[] {
  return readPlacedExamples(root, id, faults).map(({ example }) => example);
}

/** An example, and the means to say in which line an answer of it stands. */
export interface PlacedExample {
  readonly example: Example;
  readonly lineOf: (at: readonly PropertyKey[]) => number;
}

/** As `readExamples`, with the lines of the answers. */
export function readPlacedExamples(root: string, id: string, faults: ContentProblem[]): readonly PlacedExample[] {
  const folder = `templates/${id}/examples`;
  if (!existsSync(join(root, folder))) return [];
  const names = readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .toSorted();
  return names.flatMap((name) => {
    const path = `${folder}/${name}`;
    const places: Places = new WeakMap();
    const raw = readLocatedYaml(root, path, places, faults);
    const example = raw === undefined ? undefined : parseLocated(exampleYaml, raw, path, places, faults);
    const lineOf = (at: readonly PropertyKey[]) => placeOf(raw, ['answers', ...at], places)?.line ?? 1;
    return example ? [{ example: { id: name.replace(/\.yaml$/, ''), path, ...example }, lineOf }] : [];
  });
}
