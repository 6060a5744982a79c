import { precompile, type TemplateSources } from './precompile.ts';
import { readTemplateFiles } from './template-files.ts';

/** A document type's precompiled templates as JavaScript text, each an object literal, for a module that the browser loads. Throws a TemplateError. */
export function readTemplateSources(root: string, id: string): TemplateSources {
  return precompile(readTemplateFiles(root, id), `templates/${id}/document.hbs`);
}
