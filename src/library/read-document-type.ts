import { interviewSchema, type DocumentType, type Interview } from '../assembly/index.ts';
import { appliedRequirements } from './applied-requirements.ts';
import { citedSources } from './cited-sources.ts';
import { composeInterview } from './compose-interview.ts';
import type { ContentProblem } from './content/content-problem.ts';
import { documentYaml } from './document-yaml.ts';
import { evaluateTemplates } from './evaluate-templates.ts';
import { readLocatedYaml, readOptionalYaml, type Places } from './located-yaml.ts';
import { migrationsYaml } from './migrations-yaml.ts';
import { parseLocated } from './parse-located.ts';
import { precompile, TemplateError } from './precompile.ts';
import { readChanges } from './read-changes.ts';
import { readTemplateFiles, type TemplateFiles } from './template-files.ts';

/** What was read of a document type's folder, with what a check wants to know besides. */
export interface ReadDocumentType {
  readonly id: string;
  /** Undefined when the folder cannot be used as it is. */
  readonly documentType: DocumentType | undefined;
  readonly interview: Interview;
  readonly files: TemplateFiles;
  /** The interview as written, shared questions put in. */
  readonly rawInterview: unknown;
  /** Where the parts of the interview stand. */
  readonly places: Places;
}

/** Reads templates/<id>, and adds to `faults` what is wrong; gives undefined when not even the interview can be used. */
export function readDocumentType(root: string, id: string, faults: ContentProblem[]): ReadDocumentType | undefined {
  const places: Places = new WeakMap();
  const path = `templates/${id}`;
  const rawHead = readLocatedYaml(root, `${path}/document.yaml`, places, faults);
  const head =
    rawHead === undefined ? undefined : parseLocated(documentYaml, rawHead, `${path}/document.yaml`, places, faults);
  const written = readLocatedYaml(root, `${path}/questions.yaml`, places, faults);
  const warnings = readOptionalYaml(root, `${path}/warnings.yaml`, places, faults);
  const rawInterview = composeInterview(written, { root, places, faults }, warnings);
  const interview =
    written === undefined
      ? undefined
      : parseLocated(interviewSchema, rawInterview, `${path}/questions.yaml`, places, faults);

  const files = readTemplateFiles(root, id);
  const templates = readTemplates(files, `${path}/document.hbs`, faults);
  if (!interview) return undefined;
  const sources = citedSources(root, files, interview);
  const requirements = appliedRequirements(root, id, files);
  const rawMigrations = readOptionalYaml(root, `${path}/migrations.yaml`, places, faults) ?? [];
  const migrations = parseLocated(migrationsYaml, rawMigrations, `${path}/migrations.yaml`, places, faults) ?? [];
  const documentType =
    head && templates
      ? { id, ...head, interview, templates, sources, requirements, migrations, changes: readChanges(root, id) }
      : undefined;
  return { id, documentType, interview, files, rawInterview, places };
}

function readTemplates(files: TemplateFiles, path: string, faults: ContentProblem[]) {
  try {
    return evaluateTemplates(precompile(files, path));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    faults.push({
      path: error.path,
      line: error.line,
      problem: error.message,
      cure: 'templates/README.md shows how a template is written',
    });
    return undefined;
  }
}
