import type { Content } from '../../library/content/read-content.ts';
import type { Entries } from '../../library/content/read-folder.ts';

const byKey = <T>(entries: Entries<T>) => [...entries.values()].map(({ key, value }) => ({ key, ...value }));
const inOrder = <T>(entries: readonly { readonly value: T }[]) => entries.map(({ value }) => value);

const place = (address: string, anchor: string) => (anchor === 'top' ? address : `${address}#${anchor}`);

/** The data that the site serves as /data/<name>.json, each with what it is and how it is taken from the content. */
export const dataSets = {
  sources: {
    about: 'Laws, letters, reports and pages that the site cites.',
    rows: ({ sources }: Content) => byKey(sources),
  },
  requirements: {
    about: 'Legal duties on a county or its protocol.',
    rows: ({ requirements }: Content) => byKey(requirements),
  },
  glossary: { about: 'Terms and acronyms.', rows: ({ glossary }: Content) => byKey(glossary) },
  counties: {
    about: 'The 58 counties and what public sources say of each. What is not known is left out.',
    rows: ({ counties }: Content) => byKey(counties),
  },
  timeline: { about: 'Events in order.', rows: ({ timeline }: Content) => inOrder(timeline) },
  clocks: {
    about: 'Time limits for reports, notices and other steps.',
    rows: ({ clocks }: Content) => inOrder(clocks),
  },
  changes: { about: 'What changed on this site.', rows: ({ changes }: Content) => inOrder(changes) },
  'seed-topics': {
    about: 'Topics of the documents that this project began from, each with the page and the anchor that treats it.',
    rows: ({ seedTopics, pages }: Content) =>
      inOrder(seedTopics).map((topic) => ({
        ...topic,
        treatedAt: pages.flatMap(({ address, fields }) => {
          const at = fields.seedTopics?.[topic.key];
          return at === undefined ? [] : [place(address, at)];
        }),
      })),
  },
} satisfies Record<string, { about: string; rows: (content: Content) => readonly object[] }>;

export type DataSetName = keyof typeof dataSets;
