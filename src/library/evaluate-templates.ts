import type { PrecompiledTemplates } from '../assembly/index.ts';
import type { TemplateSources } from './precompile.ts';

/** Precompiled templates from their text. In Node only: the browser gets them as a module. */
export function evaluateTemplates({ document, clauses }: TemplateSources): PrecompiledTemplates {
  return {
    document: evaluate(document),
    clauses: Object.fromEntries(Object.entries(clauses).map(([name, text]) => [name, evaluate(text)])),
  };
}

function evaluate(text: string): object {
  // The text comes from Handlebars' own compiler and the project's own templates, never from an answer.
  return (new Function(`return ${text}`) as () => object)();
}
