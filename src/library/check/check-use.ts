import { helperNames, type AskWhen, type Question } from '../../assembly/index.ts';
import type { ContentProblem } from '../content/content-problem.ts';
import { placeOf } from '../located-yaml.ts';
import type { ReadDocumentType } from '../read-document-type.ts';
import { ownerOf } from './shapes.ts';
import type { TemplateCheck } from './template-check.ts';

/** A question that nothing reads, and where it stands. */
export interface UnusedName extends ContentProblem {
  /** As in `TemplateCheck.used`. */
  readonly name: string;
}

/** The questions and fields of a document type that no template and no condition uses, and those named like a helper. */
export function checkUse(
  { id: folder, interview, rawInterview, places }: ReadDocumentType,
  { used }: TemplateCheck,
): readonly UnusedName[] {
  const { pages } = interview;
  const conditions = new Set(
    pages.flatMap((page) => [page.askWhen, ...page.questions.flatMap(conditionsOf)]).flatMap(namesIn),
  );
  const found: UnusedName[] = [];
  const check = (id: string, name: string, at: readonly PropertyKey[]) => {
    const place = placeOf(rawInterview, [...at, 'id'], places) ?? {
      path: `templates/${folder}/questions.yaml`,
      line: 1,
    };
    if (helperNames.includes(id))
      found.push({
        ...place,
        name: '',
        problem: `A question cannot be called "${id}": that is a helper`,
        cure: 'Give it a longer name',
      });
    if (used.has(name) || conditions.has(id)) return;
    found.push({
      ...place,
      name,
      problem: `No template uses the answer "${id}"`,
      cure: 'Use it in document.hbs or in a clause, or take the question out',
    });
  };
  pages.forEach((page, pageIndex) =>
    page.questions.forEach((question, index) => {
      const at = ['pages', pageIndex, 'questions', index];
      check(question.id, question.id, at);
      if ('fields' in question)
        question.fields.forEach((field, row) =>
          check(field.id, `${ownerOf(question)}.${field.id}`, [...at, 'fields', row]),
        );
    }),
  );
  return found;
}

function conditionsOf(question: Question): (AskWhen | undefined)[] {
  return [question.askWhen, ...('fields' in question ? question.fields.map((field) => field.askWhen) : [])];
}

function namesIn(condition: AskWhen | undefined): string[] {
  if (!condition) return [];
  if ('question' in condition) return [condition.question];
  return ('any' in condition ? condition.any : condition.all).flatMap(namesIn);
}
