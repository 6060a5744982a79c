import type { Interview } from '../../assembly/index.ts';
import { scanDirectives } from '../check/scan-directives.ts';
import { scopeOfInterview } from '../check/shapes.ts';
import { newTemplateCheck, walkTemplate } from '../check/walk-template.ts';
import type { TemplateFile, TemplateFiles } from '../template-files.ts';

/** The parts of a document that stand under a key of their own. */
const parts = ['clause', 'exhibit', 'heading'];

/**
 * For each clause, exhibit and heading that stands in a clause file, by its key, the questions whose answers that file
 * prints or decides by. A key that stands in the body itself has no entry: the body names nearly every question.
 */
export function questionsOfClauses(
  files: TemplateFiles,
  interview: Interview,
): ReadonlyMap<string, ReadonlySet<string>> {
  const own = Object.values(files.own);
  const shared = Object.entries(files.shared)
    .filter(([name]) => !(name in files.own))
    .map(([, file]) => file);
  return new Map(
    [...own, ...shared].flatMap((file) => {
      const names = namesIn(file, files, interview);
      return keysIn(file).map((key) => [key, names] as const);
    }),
  );
}

function keysIn({ text }: TemplateFile): readonly string[] {
  return scanDirectives(text).flatMap((found) =>
    'closes' in found || !parts.includes(found.name) ? [] : (found.key ?? []),
  );
}

function namesIn(file: TemplateFile, files: TemplateFiles, interview: Interview): ReadonlySet<string> {
  const root = scopeOfInterview(interview);
  const check = newTemplateCheck({ files, root, problems: [] });
  walkTemplate(file, { check, scopes: [root] });
  // "parties.role" is a field of a row; its list is named besides.
  return new Set([...check.used].filter((name) => root.names.has(name)));
}
