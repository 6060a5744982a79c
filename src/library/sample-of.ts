import { readExamples, type Example } from './read-examples.ts';

/** The example that shows a document type to a reader: the one whose name begins with "typical", else the first; undefined when there is none. */
export function sampleOf(root: string, id: string): Example | undefined {
  const examples = readExamples(root, id);
  return examples.find((example) => example.id.startsWith('typical')) ?? examples[0];
}
