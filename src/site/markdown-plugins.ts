import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import { currentContent } from '../library/content/current-content.ts';
import { rehypeBase } from './markdown/rehype-base.ts';
import { rehypeTable } from './markdown/rehype-table.ts';
import { remarkBasis } from './markdown/remark-basis.ts';
import { remarkBoxes } from './markdown/remark-boxes.ts';
import { remarkCite } from './markdown/remark-cite.ts';
import { remarkDataLists } from './markdown/remark-data-lists.ts';
import { remarkHeadingId } from './markdown/remark-heading-id.ts';
import { remarkRequirement } from './markdown/remark-requirement.ts';
import { remarkStatement } from './markdown/remark-statement.ts';
import { remarkTerm } from './markdown/remark-term.ts';
import { siteBase } from './site-address.ts';

/** What our Markdown can do beyond plain Markdown, on every page: the plugins in the order in which they run. */
export const markdownPlugins: UnifiedProcessorOptions = {
  remarkPlugins: [
    remarkHeadingId,
    remarkBasis,
    remarkTerm(currentContent),
    remarkRequirement(currentContent),
    remarkStatement,
    remarkBoxes,
    remarkDataLists(currentContent),
    remarkCite(currentContent), // after the lists, so that its list of sources has theirs
  ],
  rehypePlugins: [rehypeTable, rehypeBase(siteBase)],
};
