import { LineCounter, isNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { issueInWords } from './issue-in-words.ts';

/** What a YAML file gave: its value when it fits the schema, and where each part of it stands. */
export interface ParsedYaml<T> {
  readonly value: T | undefined;
  readonly problems: readonly ContentProblem[];
  /** Line of the part at a path of keys and indexes; the nearest part above it when it is missing. */
  readonly lineOf: (at: readonly PropertyKey[]) => number;
}

/** Takes a YAML text, its path and its schema; gives the value, or the problems with the line of each. */
export function parseYaml<S extends z.ZodType>(text: string, path: string, schema: S): ParsedYaml<z.output<S>> {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter });
  const lineOf = (at: readonly PropertyKey[]): number => {
    for (let length = at.length; length > 0; length -= 1) {
      const node = document.getIn(at.slice(0, length), true);
      if (isNode(node) && node.range) return counter.linePos(node.range[0]).line;
    }
    return 1;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map(({ linePos, message }) => ({
      path,
      line: linePos?.[0].line ?? 1,
      problem: message.split('\n')[0] ?? 'This is not YAML',
      cure: 'Mend the YAML: put a text that has a colon in quotation marks, and look at indents',
    }));
    return { value: undefined, problems, lineOf };
  }
  const result = schema.safeParse(document.toJS(), { error: issueInWords });
  if (result.success) return { value: result.data, problems: [], lineOf };
  const problems = result.error.issues.map((issue) => {
    const isName = issue.code === 'unrecognized_keys';
    return {
      path,
      line: lineOf(isName ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path),
      problem: `${!isName && issue.path.length > 0 ? `"${issue.path.join('.')}": ` : ''}${issue.message}`,
      cure: 'The fields are described in src/library/content',
    };
  });
  return { value: undefined, problems, lineOf };
}
