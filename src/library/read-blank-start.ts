import { z } from 'zod';
import type { Interview } from '../assembly/index.ts';
import type { ContentProblem } from './content/content-problem.ts';
import { readOptionalYaml, type Places } from './located-yaml.ts';
import { parseLocated } from './parse-located.ts';

/** The shape of blank.yaml: what a blank version begins with, besides the defaults. */
const blankYaml = z.strictObject({
  answers: z.record(z.string(), z.unknown()).describe('Answers by question id'),
});

/** The answers that the blank version of a document type begins with: those of its own blank.yaml, and of `_shared` where it asks the same question. Adds to `faults` what is wrong with the files. */
export function readBlankStart(
  root: string,
  { id, interview }: { readonly id: string; readonly interview: Interview },
  faults: ContentProblem[] = [],
): Readonly<Record<string, unknown>> {
  const asked = new Set(interview.pages.flatMap((page) => page.questions.map((question) => question.id)));
  const shared = Object.entries(readOne(root, '_shared', faults)).filter(([question]) => asked.has(question));
  return { ...Object.fromEntries(shared), ...readOne(root, id, faults) };
}

function readOne(root: string, folder: string, faults: ContentProblem[]): Record<string, unknown> {
  const places: Places = new WeakMap();
  const path = `templates/${folder}/blank.yaml`;
  const raw = readOptionalYaml(root, path, places, faults);
  return raw === undefined ? {} : (parseLocated(blankYaml, raw, path, places, faults)?.answers ?? {});
}
