import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { lightRules } from './light-rules.ts';

/** Where the style sheet stands that `Head.astro` links to in `<noscript>`. */
export const lightStyleSheet = 'light-without-script.css';

/**
 * Without script nothing sets Starlight's look, and pages are built dark. Writes the light look, as it was built, as a style
 * sheet of its own for readers without script who prefer it; nobody else loads it.
 */
export function lightWithoutScript(): AstroIntegration {
  return {
    name: 'light-without-script',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const styles = fileURLToPath(new URL('./_astro/', dir));
        const names = readdirSync(styles).filter((name) => name.endsWith('.css'));
        const rules = names.map((name) => lightRules(readFileSync(join(styles, name), 'utf8'))).join('');
        if (rules === '')
          throw new Error('No built style sheet has a light look: has Starlight changed how it sets one?');
        writeFileSync(fileURLToPath(new URL(`./${lightStyleSheet}`, dir)), rules);
      },
    },
  };
}
