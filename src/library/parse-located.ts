import type { z } from 'zod';
import type { ContentProblem } from './content/content-problem.ts';
import { issueInWords } from './content/issue-in-words.ts';
import { placeOf, type Places } from './located-yaml.ts';

/** A value that fits its schema, or undefined with a fault, in its file and line, for each thing that does not. */
export function parseLocated<S extends z.ZodType>(
  schema: S,
  value: unknown,
  path: string,
  places: Places,
  faults: ContentProblem[],
): z.output<S> | undefined {
  const result = schema.safeParse(value, { error: issueInWords });
  if (result.success) return result.data;
  for (const issue of result.error.issues.flatMap(innermost)) {
    const keys = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    const place = placeOf(value, keys, places) ?? { path, line: 1 };
    const name =
      issue.code !== 'unrecognized_keys' && issue.path.length > 0 ? `"${issue.path.at(-1)?.toString()}": ` : '';
    faults.push({
      ...place,
      problem: name + issue.message,
      cure: 'templates/README.md and src/assembly/interview/question.ts describe each field',
    });
  }
  return undefined;
}

/** Of a union's issues those of the choice that fits best: the others only confuse. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const best = issue.errors.toSorted((a, b) => a.length - b.length)[0] ?? [];
  return best.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}
