import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DocumentType } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';

/** Checks that changes.md tells what the current version of a document type changed. */
export function checkChanges(root: string, { id, version }: DocumentType): readonly ContentProblem[] {
  const path = `templates/${id}/changes.md`;
  const text = existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : '';
  const headings = text.split('\n').filter((line) => line.startsWith('#'));
  if (headings.some((line) => line.split(/[\s,:()–-]+/).includes(version))) return [];
  return [
    {
      path,
      line: 1,
      problem: `Version ${version} of document.yaml is missing here`,
      cure: `Write a heading "## ${version}" and what it changed`,
    },
  ];
}
