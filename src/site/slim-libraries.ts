import type { Plugin } from 'vite';

/** Kinds of Markdown that a document cannot hold: `check:templates` refuses them, so no template in the browser has them. */
export const unusedMarkdown = [
  'autolink',
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'htmlFlow',
  'htmlText',
  'labelStartImage',
  'setextUnderline',
];

/** Handlebars' own helpers, which the pipeline replaces or does not allow in a template. */
const unusedHelpers = /handlebars\/dist\/cjs\/handlebars\/helpers\/(?:each|if|log|lookup|with)\.js$/;

/** Leaves code that cannot be reached out of the browser's parser and runtime, so that the interview loads some kilobytes less. */
export function slimLibraries(): Plugin {
  return {
    name: 'slim-libraries',
    applyToEnvironment: ({ name }) => name === 'client',
    load: { filter: { id: unusedHelpers }, handler: () => 'module.exports = function () {};' },
    transform: {
      filter: { id: /micromark\/lib\/constructs\.js$/ },
      handler: (code) => withoutConstructs(code, unusedMarkdown),
    },
  };
}

/** Takes the parser's table of constructs and names of some; gives the table without them. Throws when the table no longer looks as expected. */
export function withoutConstructs(code: string, names: readonly string[]): string {
  const each = names.join('|');
  const slim = code
    .replaceAll(new RegExp(`^ *\\[-?\\d+\\]: (?:${each}),?$`, 'gm'), '')
    .replaceAll(new RegExp(`^ *\\[-?\\d+\\]: \\[(?:${each}), (?:${each})\\],?$`, 'gm'), '')
    .replaceAll(new RegExp(`\\b(?:${each}), `, 'g'), '');
  const left = names.filter((name) => new RegExp(`\\b${name}\\b`).test(slim));
  if (left.length > 0)
    throw new Error(`The Markdown parser changed: ${left.join(', ')} stayed. Look at slim-libraries.ts again.`);
  return slim;
}
