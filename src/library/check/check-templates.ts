import { checkInterview } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { placeOf } from '../located-yaml.ts';
import { readDocumentType, type ReadDocumentType } from '../read-document-type.ts';
import { documentTypeIds } from '../read-document-types.ts';
import { readTemplateFiles } from '../template-files.ts';
import { checkBlankStart } from './check-blank-start.ts';
import { checkChanges } from './check-changes.ts';
import { checkClauseFiles } from './check-clause-files.ts';
import { checkCoverage } from './check-coverage.ts';
import { checkEmptyCoverage } from './check-coverage-table.ts';
import { checkDirectives } from './check-directives.ts';
import { checkExamples } from './check-examples.ts';
import { checkKeys } from './check-keys.ts';
import { checkMigrations } from './check-migrations.ts';
import { checkPartnerNames } from './check-partner-names.ts';
import { checkUse, type UnusedName } from './check-use.ts';
import { knownKeys, type KnownKeys } from './known-keys.ts';
import { scopeOfInterview } from './shapes.ts';
import { newTemplateCheck, walkTemplate } from './walk-template.ts';

/** Every mistake in templates/, each with its file, line and cure, in the order of files and lines. */
export function checkTemplates(root: string): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const keys = knownKeys(root);
  const reached = new Set<string>();
  const unused: UnusedName[] = [];
  const partyFields = new Set<string>();

  for (const id of documentTypeIds(root, { starter: true })) {
    const unread: ContentProblem[] = [];
    const read = readDocumentType(root, id, unread);
    if (!read) problems.push(...unread);
    if (!read) continue;
    const check = newTemplateCheck({ files: read.files, root: scopeOfInterview(read.interview), problems: [] });
    if (read.files.document) walkTemplate(read.files.document, { check, scopes: [check.root] });
    // What Handlebars says of a line, the walk has said better.
    const told = new Set(check.problems.map(({ path, line }) => `${path}:${line}`));
    problems.push(...check.problems, ...unread.filter(({ path, line }) => !told.has(`${path}:${line}`)));
    problems.push(
      ...checkParts(root, read, keys),
      ...checkKeys(check.stands),
      ...(read.documentType
        ? [
            ...checkCoverage(read.documentType, check.stands),
            ...checkEmptyCoverage(read.documentType, check.stands),
            ...checkMigrations(read.documentType),
          ]
        : []),
      ...checkClauseFiles(read.files.own, check.reached),
    );
    unused.push(...checkUse(read, check));
    for (const path of check.reached) reached.add(path);
    for (const name of check.used) if (name.startsWith('party.')) partyFields.add(name);
  }

  const { shared } = readTemplateFiles(root, '_shared');
  problems.push(
    ...Object.values(shared).flatMap((file) => checkDirectives(file, keys)),
    ...checkClauseFiles(shared, reached),
  );
  problems.push(...checkPartnerNames(root));
  // A question about an agency is used when any document type uses it.
  problems.push(
    ...unused
      .filter(({ name }) => !partyFields.has(name))
      .map(({ path, line, problem, cure }) => ({ path, line, problem, cure })),
  );
  return sortedOnce(problems);
}

function checkParts(
  root: string,
  { id, documentType, interview, files, rawInterview, places }: ReadDocumentType,
  keys: KnownKeys,
): ContentProblem[] {
  const interviewFaults = checkInterview(interview, new Set(keys.sources)).map(({ where, problem, cure }) => ({
    ...(placeOf(rawInterview, where, places) ?? { path: `templates/${id}/questions.yaml`, line: 1 }),
    problem,
    cure,
  }));
  const templates = [...(files.document ? [files.document] : []), ...Object.values(files.own)];
  return [
    ...interviewFaults,
    ...templates.flatMap((file) => checkDirectives(file, keys)),
    ...(documentType
      ? [
          ...checkExamples(root, documentType),
          ...checkBlankStart(root, documentType),
          ...checkChanges(root, documentType),
        ]
      : []),
  ];
}

/** A clause that stands in several places is walked several times: each of its mistakes is told once. */
function sortedOnce(problems: readonly ContentProblem[]): readonly ContentProblem[] {
  const byText = new Map(
    problems.map((problem) => [JSON.stringify([problem.path, problem.line, problem.problem]), problem]),
  );
  return [...byText.values()].toSorted(
    (a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line || a.problem.localeCompare(b.problem, 'en'),
  );
}
