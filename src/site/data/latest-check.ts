import type { Content } from '../../library/content/read-content.ts';

/** Takes the content and gives the latest day on which a source was checked: the date of pages that are made from data. Nothing when there are no sources. */
export function latestCheck({ sources }: Pick<Content, 'sources'>): string | undefined {
  return [...sources.values()]
    .map(({ value }) => value.asOf)
    .sort()
    .at(-1);
}
