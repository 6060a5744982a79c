import { defineConfig } from 'astro/config';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import starlight from '@astrojs/starlight';
import { componentOverrides } from './src/site/component-overrides.ts';
import { contentSecurityPolicy } from './src/site/content-security-policy.ts';
import { documentTypeModules } from './src/site/document-type-modules.ts';
import { entitiesInWorkers } from './src/site/entities-in-workers.ts';
import { headTags } from './src/site/head-tags.ts';
import { lightWithoutScript } from './src/site/without-script/light-without-script.ts';
import { markdownPlugins } from './src/site/markdown-plugins.ts';
import { sidebar } from './src/site/sidebar.ts';
import { slimLibraries } from './src/site/slim-libraries.ts';
import { siteAddress, siteBase, siteTitle } from './src/site/site-address.ts';
import { searchRanking } from './src/site/search-ranking.ts';
import { offlineInterviews } from './src/site/offline/offline-interviews.ts';
import { siteIntegration } from './src/site/site-integration.ts';
import { trainerHostFiles } from './src/site/trainers/host-files-integration.ts';

const modules = () => [documentTypeModules(new URL('.', import.meta.url), siteBase), slimLibraries()];

// The pipeline that every interview loads at once is one file with the small parts of the form that every screen needs, as
// many small ones pack worse. What writes a web page, and
// what only merging or older answers need, is loaded late and stays apart. So does Preact: the trainers' planner needs it
// without the pipeline.
const chunks = [
  { name: 'preact', test: /node_modules\/preact\//, priority: 3 },
  { name: 'html-writer', test: /node_modules\/(?:hast-util-to-html|property-information)\//, priority: 1 },
  {
    name: 'pipeline',
    test: /src\/assembly\/(?:assemble\.|tree\/(?:fill-coverage|coverage-words|coverage)\.|(?:answers|interview|template|tree)\/(?!.*(?:merge|migrat|coverage|warning|scan-json|parse-answer-json|next-year)))|src\/form\/(?:form-setting|questions\/question-props|pages\/page-heading|download\/(?:hand-over-file|draft-file-name))\.|node_modules\/(?:zod|character-entities-legacy)\//,
    priority: 2,
  },
];

// Declarative on purpose: code that configures the site lives in src/site.
export default defineConfig({
  site: siteAddress,
  base: siteBase,
  srcDir: '.', // so that Starlight finds content/docs at the top of the project
  trailingSlash: 'always',
  prefetch: false, // on a county's slow line only what is opened is fetched
  markdown: { processor: unified(markdownPlugins) },
  integrations: [
    starlight({
      title: siteTitle,
      description:
        'Guidance, documents and training material for county responses to the commercial sexual exploitation of children in California.',
      favicon: '/favicon.svg',
      customCss: ['./src/site/styles/site.css', './src/site/styles/home.css', './src/site/styles/print.css'],
      components: componentOverrides,
      sidebar: sidebar(new URL('./content/docs/', import.meta.url)),
      head: headTags,
      routeMiddleware: './src/site/sidebar-labels.ts',
      pagefind: searchRanking,
      expressiveCode: false,
      credits: false,
    }),
    mdx(),
    preact(),
    siteIntegration(),
    trainerHostFiles(),
    lightWithoutScript(),
    contentSecurityPolicy(),
    offlineInterviews(), // last: it keeps the pages as they are published
  ],
  vite: {
    plugins: modules(),
    worker: {
      format: 'es',
      plugins: () => [...modules(), entitiesInWorkers()],
      // The page and its worker load the same document type: one name, so that it is fetched once.
      rolldownOptions: {
        output: { entryFileNames: '_astro/[name].[hash].js', chunkFileNames: '_astro/[name].[hash].js' },
      },
    },
    build: {
      assetsInlineLimit: 0, // scripts as files: 'self' allows them, no hash needed
      modulePreload: false, // what is loaded late may take a moment; the code that hurries it would be loaded early
      rolldownOptions: { output: { codeSplitting: { groups: chunks } } },
    },
  },
});
