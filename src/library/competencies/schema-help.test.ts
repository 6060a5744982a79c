import { expect, it } from 'vitest';
import { z } from 'zod';
import { comparedFrameworksSchema } from './compared-frameworks.ts';
import { competencyDomainSchema } from './competency-domain.ts';
import { competencySetSchema } from './competency-set.ts';
import { needAreaSchema } from './need-area.ts';
import { publishedAddressesSchema } from './published-addresses.ts';
import { rolesSchema } from './role.ts';
import { screeningToolsSchema } from './screening-tools.ts';
import { trainingModuleSchema } from './training-module.ts';

interface JsonSchema {
  readonly description?: string;
  readonly properties?: Record<string, JsonSchema>;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
}

/** Fields of the schema that tell a writer nothing, by their path. */
function unexplained({ properties = {}, items, anyOf = [] }: JsonSchema, path: string): string[] {
  return [
    ...Object.entries(properties).flatMap(([name, field]) => [
      ...(field.description ? [] : [`${path}.${name}`]),
      ...unexplained(field, `${path}.${name}`),
    ]),
    ...(items ? unexplained(items, `${path}[]`) : []),
    ...anyOf.flatMap((choice) => unexplained(choice, path)),
  ];
}

it.each(
  Object.entries({
    domain: competencyDomainSchema,
    set: competencySetSchema,
    area: needAreaSchema,
    module: trainingModuleSchema,
    roles: rolesSchema,
    screening: screeningToolsSchema,
    frameworks: comparedFrameworksSchema,
    addresses: publishedAddressesSchema,
  }),
)('every field of the %s schema has a word of help', (name, schema) => {
  expect(unexplained(z.toJSONSchema(schema) as JsonSchema, name)).toEqual([]);
});
