import type { AstroIntegration } from 'astro';
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
      'astro:config:setup': ({ injectRoute }) => {
        for (const route of builtRoutes) injectRoute({ ...route, prerender: true });
      },
      'astro:build:start': ({ logger }) => {
        const lines = problemLines(checkContent(process.cwd()));
        for (const line of lines) logger.error(line);
        if (lines.length > 0 && process.env['CONTENT_PROBLEMS'] !== 'report')
          throw new Error(`content/ has ${lines.length} problems: see above`);
      },
    },
  };
}
