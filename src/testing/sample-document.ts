import {
  assemble,
  checkAnswers,
  renderText,
  type Assembled,
  type AssembleOptions,
  type CitedSource,
  type DocumentType,
} from '../assembly/index.ts';
import { interview as interviewSchema } from '../assembly/interview/question.ts';
import { evaluateTemplates } from '../library/evaluate-templates.ts';
import { precompile } from '../library/precompile.ts';

export interface Sample {
  readonly document: string;
  readonly clauses?: Readonly<Record<string, string>>;
  /** Questions as in questions.yaml; one page is made of them. */
  readonly questions?: readonly unknown[];
  readonly sources?: Readonly<Record<string, CitedSource>>;
  readonly requirements?: DocumentType['requirements'];
  readonly words?: DocumentType['words'];
}

/** A document type from a few lines, for a test. */
export function sampleDocumentType({
  document,
  clauses = {},
  questions = [],
  sources = {},
  requirements = [],
  words,
}: Sample): DocumentType {
  const asked = questions.length > 0 ? questions : [{ id: 'unused', type: 'text', label: 'Unused', optional: true }];
  const files = (texts: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { path: `${name}.hbs`, text }]));
  return {
    id: 'sample',
    title: 'Sample',
    shortTitle: 'Sample',
    purpose: 'Shows one thing.',
    words,
    version: '1.0.0',
    status: 'draft',
    reviewed: '2026-11-21',
    about: { signedBy: 'No one', askedForBy: 'No one', takes: 'No time', differs: 'In everything' },
    interview: interviewSchema.parse({ pages: [{ id: 'page', title: 'Page', questions: asked }] }),
    templates: evaluateTemplates(
      precompile(
        { document: { path: 'document.hbs', text: document }, own: files(clauses), shared: {} },
        'document.hbs',
      ),
    ),
    sources,
    requirements,
    migrations: [],
    changes: [],
  };
}

/** A draft of a sample. */
export function draftOf(sample: Sample, answers: unknown = {}, options: Partial<AssembleOptions> = {}): Assembled {
  const documentType = sampleDocumentType(sample);
  const { answers: checked } = checkAnswers(documentType, answers);
  return assemble(documentType, checked, { date: '2026-07-01', copy: 'draft', notes: true, ...options });
}

/** The lines of a draft, without the last lines that every draft has. */
export function linesOf({ tree }: Assembled): string[] {
  return renderText(tree).trimEnd().split('\n').slice(0, -1);
}
