import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { Page } from '../parse-page.ts';
import type { Content } from '../read-content.ts';

/**
 * Takes the content and gives a problem for each topic that no page treats, each claim of a topic that is not listed, and
 * each claim whose anchor is not on the page. A topic is treated where the list says so, or where a page claims it.
 */
export function checkSeedTopics({ seedTopics, pages }: Content): ContentProblem[] {
  const keys = seedTopics.map(({ value }) => value.key);
  const claims = pages.flatMap((page) => Object.entries(page.fields.seedTopics ?? {}).map(([topic, anchor]) => ({ page, topic, anchor })));
  const untreated = seedTopics.filter(({ value }) => {
    const planned = pages.find(({ address }) => address === value.page);
    return !claims.some(({ topic }) => topic === value.key) && !(planned && hasAnchor(planned, value.anchor ?? 'top'));
  });
  return [
    ...untreated.map(({ path, lineOf, value: { key, topic, page, anchor } }) => ({
      path, line: lineOf(['key']), problem: `No page treats the topic "${key}" (${topic})`,
      cure: page ? `Give ${page} the anchor "${anchor ?? 'top'}", or name the place that treats it` : `Add "${key}: its-anchor" to "seedTopics" in the head of the page that treats it`,
    })),
    ...claims.flatMap(({ page, topic, anchor }) => {
      const { path, marks } = page;
      const line = page.lineOf(['seedTopics', topic]);
      if (!keys.includes(topic)) return [{ path, line, problem: `There is no topic "${topic}"`, cure: `${nearest(topic, keys)}The topics are in content/seed-topics.yaml` }];
      return hasAnchor(page, anchor) ? [] : [{ path, line, problem: `The page has no anchor "${anchor}"`, cure: `${nearest(anchor, marks.headingIds)}Write {#${anchor}} behind the heading, or name another` }];
    }),
  ];
}

function hasAnchor({ marks }: Page, anchor: string): boolean {
  return anchor === 'top' || marks.headingIds.includes(anchor);
}
