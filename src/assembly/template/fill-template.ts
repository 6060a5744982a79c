import type Handlebars from 'handlebars';
import runtime from 'handlebars/runtime.js';
import type { DocumentType, PrecompiledTemplates } from '../document-type.ts';
import type { AnswerSet } from '../answers/answer-set.ts';
import { buildAnswerView } from './answer-view.ts';
import { blockHelpers } from './block-helpers.ts';
import { helpers } from './helpers.ts';

// The runtime alone: it runs precompiled templates without `eval`, and comes without types of its own.
const { create } = runtime as unknown as typeof Handlebars;

type Fill = (view: object) => string;

const prepared = new WeakMap<PrecompiledTemplates, Fill>();

/** The Markdown of a document with a token for each answer. Throws when a template names what does not exist: `check:templates` finds that first. */
export function fillTemplate(documentType: DocumentType, values: AnswerSet): string {
  const { templates, interview } = documentType;
  let fill = prepared.get(templates);
  if (!fill) prepared.set(templates, (fill = prepare(templates)));
  return fill(buildAnswerView(interview, values));
}

function prepare({ document, clauses }: PrecompiledTemplates): Fill {
  const handlebars = create();
  handlebars.registerHelper({ ...helpers, ...blockHelpers });
  const partials = Object.fromEntries(Object.entries(clauses).map(([name, spec]) => [name, handlebars.template(spec)]));
  const template = handlebars.template(document);
  return (view) => template(view, { partials });
}

/** What the precompiled templates expect of `Handlebars.precompile`. */
export const precompileOptions = {
  strict: true,
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries([...Object.keys(helpers), ...Object.keys(blockHelpers)].map((name) => [name, true])),
} as const;
