import { z } from 'zod';
import { keySchema } from './key.ts';

/** One topic of the documents this project began from, in content/seed-topics.yaml. One page claims it, with its anchor there, by `seedTopics` in its head. */
export const seedTopicSchema = z.strictObject({
  key: keySchema.describe('The key by which a page claims the topic.'),
  topic: z.string().min(1).describe('The topic in words.'),
  seed: z
    .union([z.string(), z.array(z.string())])
    .optional()
    .describe('The key of the source, or sources, it stands in: "project-plan-2013".'),
  facts: z.string().min(1).optional().describe('What that document says, in our words.'),
});

export type SeedTopic = z.output<typeof seedTopicSchema>;
