import { z } from 'zod';
import { keySchema } from './key.ts';

/** One topic of the documents this project began from, in content/seed-topics.yaml. It names the page and the anchor that treats it; a page can also claim a topic with `seedTopics`. */
export const seedTopicSchema = z.strictObject({
  key: keySchema.describe('The key by which a page claims the topic.'),
  topic: z.string().min(1).describe('The topic in words.'),
  seed: z.union([z.string(), z.array(z.string())]).optional().describe('The key of the source, or sources, it stands in: "project-plan-2013".'),
  facts: z.string().min(1).optional().describe('What that document says, in our words.'),
  page: z.string().startsWith('/').optional().describe('The address of the page that treats it.'),
  anchor: keySchema.optional().describe('Its anchor on that page; the page as a whole when left out.'),
});

export type SeedTopic = z.output<typeof seedTopicSchema>;
