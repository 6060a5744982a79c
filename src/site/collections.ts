import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
import { pageFieldsSchema } from '../library/content/page-fields.ts';

/** The pages of content/docs: Starlight's fields and ours. The data folders are read by src/library, not by Astro. */
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema({ extend: pageFieldsSchema }) }),
};
