import type { StarlightUserConfig } from '@astrojs/starlight/types';

/** Tags added to every page's head. A link tells nobody outside where its reader came from. */
export const headTags: NonNullable<StarlightUserConfig['head']> = [
  { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' } },
  { tag: 'meta', attrs: { name: 'color-scheme', content: 'light dark' } },
];
