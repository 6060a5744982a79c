import { z } from 'zod';
import { keySchema } from './key.ts';

/** One topic of the documents this project began from, in content/seed-topics.yaml. Pages claim topics with `seedTopics`. */
export const seedTopicSchema = z.strictObject({
  key: keySchema.describe('The key by which a page claims the topic.'),
  topic: z.string().min(1).describe('The topic in words.'),
  seed: z.union([z.string(), z.array(z.string())]).optional().describe('The document or documents it stands in: "001".'),
});

export type SeedTopic = z.output<typeof seedTopicSchema>;
