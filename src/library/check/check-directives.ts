import { basisNames, templateDirectives } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { nearest } from '../content/nearest.ts';
import type { TemplateFile } from '../template-files.ts';
import { checkCoverageTable } from './check-coverage-table.ts';
import type { KnownKeys } from './known-keys.ts';
import { scanDirectives, type FoundDirective } from './scan-directives.ts';

/** Checks the directives of one template file: their names, basis, sources and requirements, and that containers are closed. */
export function checkDirectives({ path, text }: TemplateFile, keys: KnownKeys): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const open: FoundDirective[] = [];
  for (const found of scanDirectives(text)) {
    if ('closes' in found) {
      if (!open.pop())
        problems.push({
          path,
          line: found.line,
          problem: 'A ":::" closes nothing',
          cure: 'Take it out, or write the opening line',
        });
      continue;
    }
    if (found.colons === 3) open.push(found);
    problems.push(...checkOne(found, keys).map(([problem, cure]) => ({ path, line: found.line, problem, cure })));
    if (found.name === 'coverage-table' && found.colons === 2)
      problems.push(
        ...checkCoverageTable(found, text).map(([problem, cure]) => ({ path, line: found.line, problem, cure })),
      );
  }
  for (const { name, line } of open) {
    problems.push({ path, line, problem: `":::${name}" is not closed`, cure: 'Write a line ":::" where it ends' });
  }
  return problems;
}

function checkOne({ colons, name, key, label, attributes }: FoundDirective, keys: KnownKeys): [string, string][] {
  const known = templateDirectives[colons];
  if (!known.includes(name))
    return [[`There is no directive "${':'.repeat(colons)}${name}"`, cureForDirective(colons, name)]];
  const found: [string, string][] = [];
  const check = (word: string, among: readonly string[], problem: string, cure: string) => {
    if (!among.includes(word)) found.push([problem, nearest(word, among).trim() || cure]);
  };
  if (name === 'cite')
    check(label, keys.sources, `There is no source "${label}"`, `Write it in content/sources/${label}.yaml`);
  for (const met of (attributes.meets ?? '').split(/\s+/).filter(Boolean)) {
    check(met, keys.requirements, `There is no requirement "${met}"`, `Write it in content/requirements/${met}.yaml`);
  }
  if (attributes.basis !== undefined)
    check(attributes.basis, basisNames, `"${attributes.basis}" is no basis`, `Use one of: ${basisNames.join(', ')}`);
  if ((name === 'clause' || name === 'exhibit') && label.trim() === '')
    found.push([`A "::${name}" has no heading`, 'Write it in square brackets after the name']);
  if (name === 'here' && key === undefined)
    found.push(['A ":here" has no key', 'Write it in braces, for example :here{#urgent-bypass}']);
  return found;
}

function cureForDirective(colons: number, name: string): string {
  const elsewhere = ([1, 2, 3] as const).find((other) => other !== colons && templateDirectives[other].includes(name));
  if (elsewhere)
    return `Write it with ${elsewhere} colon${elsewhere > 1 ? 's' : ''}: "${':'.repeat(elsewhere)}${name}"`;
  const all = Object.values(templateDirectives).flat();
  return (
    nearest(name, all).trim() || 'templates/README.md lists them all; put a backslash before a colon that is only text'
  );
}
