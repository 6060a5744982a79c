import type { ContentProblem } from '../content/content-problem.ts';
import { nearest } from '../content/nearest.ts';
import { scanDirectives } from './scan-directives.ts';
import type { Standing } from './template-check.ts';

interface Key {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly conditions: ReadonlySet<string>;
  /** Whether a reference may lead there. */
  readonly isTarget: boolean;
}

const keyed = ['clause', 'exhibit', 'heading', 'here', 'definition'];

/** Checks the keys of one document type over all its files: that none stands twice, and that references lead somewhere. */
export function checkKeys(stands: readonly Standing[]): readonly ContentProblem[] {
  const keys = stands.flatMap(keysOf);
  const targets = keys.filter(({ isTarget }) => isTarget).map(({ key }) => key);
  const twice = keys.flatMap((one, index): ContentProblem[] => {
    const other = keys.slice(0, index).find((earlier) => earlier.key === one.key && alwaysTogether(earlier, one));
    if (!other) return [];
    return [
      {
        path: one.path,
        line: one.line,
        problem: `The key "${one.key}" stands also in ${other.path}:${other.line}`,
        cure: 'Give one of them another key',
      },
    ];
  });
  return [...twice, ...stands.flatMap((standing) => checkReferences(standing, targets))];
}

/** Two passages that may exclude each other may share a key: which of them stands is then seen in the draft. */
function alwaysTogether(one: Key, other: Key): boolean {
  return isWithin(one.conditions, other.conditions) || isWithin(other.conditions, one.conditions);
}

function isWithin(some: ReadonlySet<string>, all: ReadonlySet<string>): boolean {
  return [...some].every((condition) => all.has(condition));
}

function keysOf({ file, conditionsOf }: Standing): Key[] {
  return scanDirectives(file.text).flatMap((found) => {
    if ('closes' in found || found.key === undefined || !keyed.includes(found.name)) return [];
    const isTarget = found.name !== 'heading' && found.name !== 'definition';
    return [{ key: found.key, path: file.path, line: found.line, conditions: conditionsOf(found.line), isTarget }];
  });
}

function checkReferences({ file: { path, text } }: Standing, targets: readonly string[]): ContentProblem[] {
  return scanDirectives(text).flatMap((found) => {
    if ('closes' in found || found.name !== 'ref' || found.colons !== 1) return [];
    const to = found.attributes.to;
    if (to !== undefined && targets.includes(to)) return [];
    const problem =
      to === undefined ? 'A ":ref" says not where it leads' : `A reference leads to "${to}", and nothing has that key`;
    const cure =
      nearest(to ?? '', targets).trim() || 'Give a clause, an exhibit or a numbered paragraph (:here) that key';
    return [{ path, line: found.line, problem, cure }];
  });
}
