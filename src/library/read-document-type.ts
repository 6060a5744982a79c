import { interviewSchema, type DocumentType, type Interview } from '../assembly/index.ts';
import { citedSources } from './cited-sources.ts';
import { composeInterview } from './compose-interview.ts';
import type { ContentProblem } from './content/content-problem.ts';
import { documentYaml } from './document-yaml.ts';
import { evaluateTemplates } from './evaluate-templates.ts';
import { readLocatedYaml, type Places } from './located-yaml.ts';
import { parseLocated } from './parse-located.ts';
import { precompile, TemplateError } from './precompile.ts';
import { readTemplateFiles, type TemplateFiles } from './template-files.ts';

/** A document type with what a check wants to know besides: its files, and where the parts of its interview stand. */
export interface ReadDocumentType {
  readonly documentType: DocumentType;
  readonly files: TemplateFiles;
  /** The interview as written, shared questions put in. */
  readonly rawInterview: unknown;
  readonly places: Places;
}

/** Reads templates/<id>; gives undefined when it cannot be used, and adds to `faults` what is wrong. */
export function readDocumentType(root: string, id: string, faults: ContentProblem[]): ReadDocumentType | undefined {
  const places: Places = new WeakMap();
  const path = `templates/${id}`;
  const rawHead = readLocatedYaml(root, `${path}/document.yaml`, places, faults);
  const head = rawHead === undefined ? undefined : parseLocated(documentYaml, rawHead, `${path}/document.yaml`, places, faults);
  const written = readLocatedYaml(root, `${path}/questions.yaml`, places, faults);
  const rawInterview = composeInterview(written, { root, places, faults });
  const interview: Interview | undefined =
    written === undefined ? undefined : parseLocated(interviewSchema, rawInterview, `${path}/questions.yaml`, places, faults);

  const files = readTemplateFiles(root, id);
  const templates = readTemplates(files, `${path}/document.hbs`, faults);
  if (!head || !interview || !templates) return undefined;
  const sources = citedSources(root, files, interview);
  return { documentType: { id, ...head, interview, templates, sources }, files, rawInterview, places };
}

function readTemplates(files: TemplateFiles, path: string, faults: ContentProblem[]) {
  try {
    return evaluateTemplates(precompile(files, path));
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    faults.push({ path: error.path, line: error.line, problem: error.message, cure: 'templates/README.md shows how a template is written' });
    return undefined;
  }
}
