import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent } from '../library/content/check-content.ts';
import { problemLines } from '../library/content/content-problem.ts';
import { builtRoutes } from './built-routes.ts';

/**
 * Adds the pages that are built from data, and fails the build when a writer's mistake is found: all mistakes are printed
 * together. `CONTENT_PROBLEMS=report` prints them and builds all the same, to look at an unfinished page.
 */
export function siteIntegration(): AstroIntegration {
  return {
    name: 'site',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, logger }) => {
        for (const route of builtRoutes) injectRoute({ ...route, prerender: true });
        // Before Astro reads the pages: it would stop at the first mistake.
        if (command === 'build') failOnProblems(logger);
      },
    },
  };
}

function failOnProblems(logger: AstroIntegrationLogger): void {
  const lines = problemLines(checkContent(process.cwd()));
  for (const line of lines) logger.error(line);
  if (lines.length > 0 && process.env['CONTENT_PROBLEMS'] !== 'report') {
    throw new Error(`content/ has ${lines.length} problems: see above`);
  }
}
