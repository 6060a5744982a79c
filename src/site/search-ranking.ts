import type { StarlightUserConfig } from '@astrojs/starlight/types';

/**
 * How the search orders what it finds. A page's subject (its title and `searchFor`) counts most; the pages of single
 * sources have a title alone, so they come first only where nothing else is meant: "ACL 15-48".
 */
export const searchRanking: NonNullable<StarlightUserConfig['pagefind']> = {
  ranking: { pageLength: 0.2, termFrequency: 0.3, metaWeights: { title: 1, subject: 8 } },
};
