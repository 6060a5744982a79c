import { trainerRoutes } from './trainers/trainer-routes.ts';

/** A page or file that is not a file in `content/docs`: the address it is served at, and what builds it. */
export interface BuiltRoute {
  readonly pattern: string;
  readonly entrypoint: string;
}

/** Everything that is built from data. Entry points are paths from the project's root. */
export const builtRoutes: readonly BuiltRoute[] = [
  { pattern: '/draft', entrypoint: './src/site/draft/drafting-hub.astro' },
  { pattern: '/draft/[documentType]', entrypoint: './src/site/draft/draft-page.astro' },
  { pattern: '/draft/[documentType]/worksheet', entrypoint: './src/site/draft/worksheet-page.astro' },
  { pattern: '/draft/[documentType]/sample', entrypoint: './src/site/draft/sample.astro' },
  { pattern: '/draft/[documentType]/sample.docx', entrypoint: './src/site/draft/sample-docx.ts' },
  { pattern: '/draft/[documentType]/blank.docx', entrypoint: './src/site/draft/blank-docx.ts' },
  { pattern: '/toolkit/[documentType]', entrypoint: './src/site/draft/explained.astro' },
  { pattern: '/data/partners.json', entrypoint: './src/site/draft/partners-file.ts' },
  { pattern: '/data/examples/[documentType].json', entrypoint: './src/site/draft/example-list.ts' },
  { pattern: '/data/examples/[documentType]/[name].csec.json', entrypoint: './src/site/draft/example-file.ts' },
  { pattern: '/data/document-types/[name].json', entrypoint: './src/site/draft/document-type-data.ts' },
  { pattern: '/reference/requirements', entrypoint: './src/site/routes/requirements.astro' },
  { pattern: '/reference/clocks', entrypoint: './src/site/routes/clocks.astro' },
  { pattern: '/reference/letters', entrypoint: './src/site/routes/letters.astro' },
  { pattern: '/reference/counties', entrypoint: './src/site/routes/counties.astro' },
  { pattern: '/reference/glossary', entrypoint: './src/site/routes/glossary.astro' },
  { pattern: '/reference/sources', entrypoint: './src/site/routes/sources.astro' },
  { pattern: '/reference/sources/[key]', entrypoint: './src/site/routes/source.astro' },
  { pattern: '/about/changes', entrypoint: './src/site/routes/changes.astro' },
  { pattern: '/changes.atom', entrypoint: './src/site/routes/changes-feed.ts' },
  { pattern: '/share/[name].png', entrypoint: './src/site/share/share-picture-file.ts' },
  { pattern: '/llms.txt', entrypoint: './src/site/routes/llms-txt.ts' },
  { pattern: '/data/[name].json', entrypoint: './src/site/routes/data-json.ts' },
  { pattern: '/data/[name].csv', entrypoint: './src/site/routes/data-csv.ts' },
  { pattern: '/data/requirements.docx', entrypoint: './src/site/routes/requirements-docx.ts' },
  ...trainerRoutes,
];
