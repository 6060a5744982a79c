import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { inFull, type Site } from './site.ts';

/** Takes the content and the site; gives all of it as plain data with full addresses, for people who write their own programs. */
export function plainJson(content: CompetencyContent, site: Site): object {
  const { set, domains, needs, modules, roles } = content;
  return {
    about: {
      ...set.value.competencies,
      version: set.value.version,
      isNot: set.value.isNot,
      license: set.value.license.url,
    },
    domains: [...domains.values()].map(({ value }) => ({
      ...value,
      address: inFull(site, `/competencies/${value.code.toLowerCase()}/`),
      statements: value.statements.map((statement) => ({
        ...statement,
        address: inFull(site, `/competencies/${statement.code.toLowerCase()}/`),
      })),
    })),
    needs: [...needs.values()].map(({ key, value }) => ({
      key,
      ...value,
      address: inFull(site, `/toolkit/holistic-needs/${key}/`),
    })),
    modules: [...modules.values()].map(({ key, value }) => ({
      key,
      ...value,
      address: inFull(site, `/training/${key}/`),
    })),
    roles: roles.value.roles,
  };
}
