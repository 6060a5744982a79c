import { expect, it } from 'vitest';
import { sampleInterview } from '../interview/sample-interview.ts';
import { answerSetSchema } from './answer-set-schema.ts';

const schema = answerSetSchema({ id: 'mou', title: 'Memorandum', interview: sampleInterview });
const properties = (schema['properties'] as { answers: { properties: Record<string, Record<string, unknown>> } })
  .answers.properties;

it('is a JSON Schema of the whole file', () => {
  expect(schema).toMatchObject({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    required: ['format', 'schemaVersion', 'templates', 'answers'],
  });
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
});

it('describes every question by its label, with its limits and its default', () => {
  expect(Object.keys(properties)).toHaveLength(15);
  expect(properties['noticeDays']).toEqual({
    description: 'Days of notice',
    default: 30,
    anyOf: [{ type: 'integer', minimum: 1, maximum: 90 }, { type: 'null' }],
  });
  expect(properties['venue']?.['anyOf']).toContainEqual({
    oneOf: [
      { const: 'county', title: 'A county department' },
      { const: 'court', title: 'A court' },
    ],
  });
});

it('describes the fields of a row, and the key that a row may have', () => {
  const [list] = properties['duties']?.['anyOf'] as [{ items: { properties: object } }];
  expect(Object.keys(list.items.properties)).toEqual(['duty', 'by', 'key']);
});
