import type { ContentProblem } from '../content-problem.ts';
import { nearest } from '../nearest.ts';
import type { Content } from '../read-content.ts';

/** Takes the content and gives a problem for each topic that no page claims, each claim of a topic that is not listed, and each claim whose anchor is not on the page. */
export function checkSeedTopics({ seedTopics, pages }: Content): ContentProblem[] {
  const keys = seedTopics.map(({ value }) => value.key);
  const claims = pages.flatMap((page) => Object.entries(page.fields.seedTopics ?? {}).map(([topic, anchor]) => ({ page, topic, anchor })));
  return [
    ...seedTopics.filter(({ value }) => !claims.some(({ topic }) => topic === value.key)).map(({ path, lineOf, value }) => ({
      path, line: lineOf(['key']), problem: `No page treats the topic "${value.key}" (${value.topic})`, cure: `Add "${value.key}: its-anchor" to "seedTopics" in the head of the page that treats it`,
    })),
    ...claims.flatMap(({ page: { path, lineOf, marks }, topic, anchor }) => {
      const line = lineOf(['seedTopics', topic]);
      if (!keys.includes(topic)) return [{ path, line, problem: `There is no topic "${topic}"`, cure: `${nearest(topic, keys)}The topics are in content/seed-topics.yaml` }];
      if (anchor === 'top' || marks.headingIds.includes(anchor)) return [];
      return [{ path, line, problem: `The page has no anchor "${anchor}"`, cure: `${nearest(anchor, marks.headingIds)}Write {#${anchor}} behind the heading, or name another` }];
    }),
  ];
}
