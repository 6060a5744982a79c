import type { ContentProblem } from '../content/content-problem.ts';
import { readFolder, type Entries, type Entry } from '../content/read-folder.ts';
import { comparedFrameworksSchema, type ComparedFrameworks } from './compared-frameworks.ts';
import { competencyDomainSchema, type CompetencyDomain } from './competency-domain.ts';
import { competencySetSchema, type CompetencySet } from './competency-set.ts';
import { needAreaSchema, type NeedArea } from './need-area.ts';
import { publishedAddressesSchema, type PublishedAddresses } from './published-addresses.ts';
import { readOne } from './read-one.ts';
import { rolesSchema, type Roles } from './role.ts';
import { screeningToolsSchema, type ScreeningTools } from './screening-tools.ts';
import { trainingModuleSchema, type TrainingModule } from './training-module.ts';

/** Everything for trainers: competencies, needs, modules, roles, comparisons and the published addresses. */
export interface CompetencyContent {
  readonly set: Entry<CompetencySet>;
  readonly domains: Entries<CompetencyDomain>;
  readonly needs: Entries<NeedArea>;
  readonly modules: Entries<TrainingModule>;
  readonly roles: Entry<Roles>;
  readonly screening: Entry<ScreeningTools>;
  readonly frameworks: Entry<ComparedFrameworks>;
  readonly addresses: Entry<PublishedAddresses>;
}

/** Takes the project's root; gives the content for trainers, or nothing when a single file is missing or wrong, and the problems of each file. */
export function readCompetencies(root: string): {
  content: CompetencyContent | undefined;
  problems: readonly ContentProblem[];
} {
  const problems: ContentProblem[] = [];
  const domains = inOrder(readFolder(root, 'content/competencies', competencyDomainSchema, problems));
  const needs = inOrder(readFolder(root, 'content/needs', needAreaSchema, problems));
  const modules = inOrder(readFolder(root, 'content/curriculum', trainingModuleSchema, problems));
  const set = readOne(root, 'content/competency-set.yaml', competencySetSchema, problems);
  const roles = readOne(root, 'content/roles.yaml', rolesSchema, problems);
  const screening = readOne(root, 'content/screening-tools.yaml', screeningToolsSchema, problems);
  const frameworks = readOne(root, 'content/frameworks-compared.yaml', comparedFrameworksSchema, problems);
  const addresses = readOne(root, 'content/published-addresses.yaml', publishedAddressesSchema, problems);
  if (!set || !roles || !screening || !frameworks || !addresses) return { content: undefined, problems };
  return { content: { set, domains, needs, modules, roles, screening, frameworks, addresses }, problems };
}

/** Every file with sentences and sources in it: all but the list of addresses. */
export function entriesWithText(content: CompetencyContent): readonly Entry<unknown>[] {
  const { set, roles, screening, frameworks, domains, needs, modules } = content;
  return [set, roles, screening, frameworks, ...domains.values(), ...needs.values(), ...modules.values()];
}

function inOrder<T extends { readonly order: number }>(entries: Entries<T>): Entries<T> {
  return new Map([...entries].sort(([, a], [, b]) => a.value.order - b.value.order));
}
