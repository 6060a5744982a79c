import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { Page } from '../parse-page.ts';
import type { Content } from '../read-content.ts';

/** Takes the content and gives a problem for each topic that no page claims or that more than one does, each claim of a topic that is not listed, and each claim whose anchor is not on the page. */
export function checkSeedTopics({ seedTopics, pages }: Content): ContentProblem[] {
  const keys = seedTopics.map(({ value }) => value.key);
  const claims = pages.flatMap((page) =>
    Object.entries(page.fields.seedTopics ?? {}).map(([topic, anchor]) => ({ page, topic, anchor })),
  );
  const unclaimed = seedTopics.filter(({ value }) => !claims.some(({ topic }) => topic === value.key));
  return [
    ...unclaimed.map(({ path, lineOf, value: { key, topic } }) => ({
      path,
      line: lineOf(['key']),
      problem: `No page treats the topic "${key}" (${topic})`,
      cure: `Add "${key}: its-anchor" to "seedTopics" in the head of the page that treats it`,
    })),
    ...claims.flatMap(({ page, topic, anchor }, index) => {
      const { path, marks } = page;
      const line = page.lineOf(['seedTopics', topic]);
      if (!keys.includes(topic))
        return [
          {
            path,
            line,
            problem: `There is no topic "${topic}"`,
            cure: `${nearest(topic, keys)}The topics are in content/seed-topics.yaml`,
          },
        ];
      const first = claims.findIndex((claim) => claim.topic === topic);
      if (first < index)
        return [
          {
            path,
            line,
            problem: `${claims[first]?.page.path} claims the topic "${topic}" too`,
            cure: 'One page treats a topic; the other links to it. Take the claim out of one head',
          },
        ];
      return hasAnchor(page, anchor)
        ? []
        : [
            {
              path,
              line,
              problem: `The page has no anchor "${anchor}"`,
              cure: `${nearest(anchor, marks.headingIds)}Write {#${anchor}} behind the heading, or name another`,
            },
          ];
    }),
  ];
}

function hasAnchor({ marks }: Page, anchor: string): boolean {
  return anchor === 'top' || marks.headingIds.includes(anchor);
}
