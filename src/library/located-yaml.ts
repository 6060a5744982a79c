import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { ContentProblem } from './content/content-problem.ts';

/** Where the parts of values that were read from YAML stand, even after values of several files were put together. */
export type Places = WeakMap<object, { readonly path: string; readonly lines: ReadonlyMap<string, number> }>;

/** Reads a YAML file of the project; gives its value, notes in `places` where each part stands, and adds to `faults` what is no YAML. */
export function readLocatedYaml(root: string, path: string, places: Places, faults: ContentProblem[]): unknown {
  if (!existsSync(join(root, path))) {
    faults.push({
      path,
      line: 1,
      problem: 'The file is missing',
      cure: 'Write it; templates/README.md says what it holds',
    });
    return undefined;
  }
  const counter = new LineCounter();
  const document = parseDocument(readFileSync(join(root, path), 'utf8'), { lineCounter: counter });
  for (const { message, linePos } of document.errors) {
    const problem = message.split('\n')[0]?.replace(/ at line.*$/, '') ?? 'This is not YAML';
    faults.push({
      path,
      line: linePos?.[0].line ?? 1,
      problem,
      cure: 'Mend the YAML: look at indents, colons and quotation marks',
    });
  }
  if (document.errors.length > 0) return undefined;
  return valueOf(document.contents, { document, counter, path, places });
}

/** As `readLocatedYaml`, for a file that need not be there: undefined when it is not. */
export function readOptionalYaml(root: string, path: string, places: Places, faults: ContentProblem[]): unknown {
  return existsSync(join(root, path)) ? readLocatedYaml(root, path, places, faults) : undefined;
}

interface Reading {
  readonly document: Document;
  readonly counter: LineCounter;
  readonly path: string;
  readonly places: Places;
}

function valueOf(node: Node | null | undefined, reading: Reading): unknown {
  if (isAlias(node)) return valueOf(node.resolve(reading.document), reading);
  if (isScalar(node)) return node.value;
  if (!isMap(node) && !isSeq(node)) return null;
  const lines = new Map<string, number>();
  const entries = isMap(node)
    ? node.items.map(
        ({ key, value }) => [String(isScalar(key) ? key.value : key), key as Node, value as Node | null] as const,
      )
    : node.items.map((item, index) => [String(index), item as Node, item as Node] as const);
  for (const [key, at] of entries) lines.set(key, reading.counter.linePos(at.range?.[0] ?? 0).line);
  const values = entries.map(([key, , value]) => [key, valueOf(value, reading)] as const);
  const result = isMap(node) ? Object.fromEntries(values) : values.map(([, value]) => value);
  reading.places.set(result, { path: reading.path, lines });
  return result;
}

/** The file and line of the part of a value at a path of keys and indexes; of the nearest part around it when it is missing. */
export function placeOf(
  value: unknown,
  at: readonly PropertyKey[],
  places: Places,
): { path: string; line: number } | undefined {
  let found: { path: string; line: number } | undefined;
  let part = value;
  for (const key of [...at, undefined]) {
    const place = typeof part === 'object' && part !== null ? places.get(part) : undefined;
    if (place) found = { path: place.path, line: Math.min(...place.lines.values(), Infinity) };
    if (key === undefined) break;
    const line = place?.lines.get(String(key));
    if (place && line !== undefined) found = { path: place.path, line };
    part = (part as Record<PropertyKey, unknown> | null | undefined)?.[key];
  }
  return found && Number.isFinite(found.line) ? found : undefined;
}
