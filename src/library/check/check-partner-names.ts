import type { ContentProblem } from '../content/content-problem.ts';
import { nearest } from '../content/nearest.ts';
import { readOptionalYaml } from '../located-yaml.ts';
import { readPartnerNames } from '../partner-names.ts';

/** Checks the names that are suggested for the partners: the shape of the file, and that each kind of agency is one of party.yaml. */
export function checkPartnerNames(root: string): readonly ContentProblem[] {
  const problems: ContentProblem[] = [];
  const naming = readPartnerNames(root, problems);
  const fields = readOptionalYaml(root, 'templates/_shared/party.yaml', new WeakMap(), []);
  const kinds =
    (Array.isArray(fields) ? (fields as Field[]) : [])
      .find(({ id }) => id === 'kind')
      ?.options?.map(({ value }) => value) ?? [];
  const unknown = Object.keys(naming?.partners ?? {}).filter((kind) => !kinds.includes(kind));
  return [
    ...problems,
    ...unknown.map((kind) => ({
      path: 'templates/_shared/partner-names.yaml',
      line: 1,
      problem: `"${kind}" is no kind of agency`,
      cure: nearest(kind, kinds).trim() || 'Use a value of "kind" in templates/_shared/party.yaml',
    })),
  ];
}

interface Field {
  readonly id?: string;
  readonly options?: readonly { readonly value: string }[];
}
