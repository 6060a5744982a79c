import type { DocumentType } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { scanDirectives } from './scan-directives.ts';
import type { Standing } from './template-check.ts';

/** Checks that a published document type says of every requirement that applies to it which clause or exhibit meets it. */
export function checkCoverage(documentType: DocumentType, stands: readonly Standing[]): readonly ContentProblem[] {
  if (documentType.status !== 'published') return [];
  const met = new Set(stands.flatMap(({ file }) => meetsIn(file.text)));
  return documentType.requirements
    .filter(({ key }) => !met.has(key))
    .map(({ key }) => ({
      path: `templates/${documentType.id}/document.yaml`,
      line: 1,
      problem: `No clause or exhibit meets the requirement "${key}", and the document type is published`,
      cure: `Write a clause with meets="${key}", or take "${documentType.id}" out of appliesTo in content/requirements/${key}.yaml`,
    }));
}

function meetsIn(text: string): string[] {
  return scanDirectives(text).flatMap((found) =>
    'closes' in found ? [] : (found.attributes.meets ?? '').split(/\s+/),
  );
}
