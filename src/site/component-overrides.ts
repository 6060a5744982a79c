import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** Parts of a Starlight page that we replace by our own, each a path from the project's root. */
export const componentOverrides: NonNullable<StarlightUserConfig['components']> = {
  Head: './src/site/components/Head.astro',
  LanguageSelect: './src/site/components/LanguageSelect.astro',
  Search: './src/site/components/Search.astro',
  SkipLink: './src/site/components/SkipLink.astro',
  PageFrame: './src/site/components/PageFrame.astro',
  PageTitle: './src/site/components/PageTitle.astro',
  Footer: './src/site/components/Footer.astro',
};
