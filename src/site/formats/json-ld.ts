import type { CompetencyContent } from '../../library/competencies/read-competencies.ts';
import { placedStatements, type PlacedStatement } from '../../library/competencies/statements.ts';
import type { TrainingModule } from '../../library/competencies/training-module.ts';
import { inFull, type Site } from './site.ts';

const context = 'https://schema.org';

/** Takes the content and the site; gives the whole set as a schema.org DefinedTermSet with its terms. */
export function termSetJsonLd(content: CompetencyContent, site: Site): object {
  const { competencies, version, license, language, published } = content.set.value;
  return {
    '@context': context,
    '@type': 'DefinedTermSet',
    '@id': termSet(site),
    identifier: `urn:uuid:${competencies.uuid}`,
    name: competencies.title,
    description: competencies.description,
    url: termSet(site),
    inLanguage: language,
    version,
    license: license.url,
    datePublished: published,
    hasDefinedTerm: placedStatements(content)
      .filter(({ statement }) => !statement.retired)
      .map((placed) => term(placed, site)),
  };
}

/** Takes a statement with its domain, and the site; gives its page's schema.org DefinedTerm. */
export function termJsonLd(placed: PlacedStatement, site: Site): object {
  return { '@context': context, ...term(placed, site) };
}

/** Takes the content, the key of a module and the site; gives its page's schema.org Course, or nothing. Its owners provide it; only the description is ours, so no price, date or place is claimed. */
export function courseJsonLd(content: CompetencyContent, key: string, site: Site): object | undefined {
  const module = content.modules.get(key)?.value;
  if (!module) return undefined;
  const address = inFull(site, `/training/${key}/`);
  return {
    '@context': context,
    '@type': ['Course', 'LearningResource'],
    '@id': address,
    url: address,
    identifier: `urn:uuid:${module.uuid}`,
    name: module.title,
    description: module.summary,
    courseCode: module.code,
    inLanguage: content.set.value.language,
    publisher: { '@type': 'Organization', name: site.name, url: site.url },
    provider: module.owners.map(({ name }) => ({ '@type': 'Organization', name })),
    audience: { '@type': 'EducationalAudience', educationalRole: module.audience },
    ...(module.prerequisites.length > 0
      ? { coursePrerequisites: module.prerequisites.map((before) => inFull(site, `/training/${before}/`)) }
      : {}),
    ...(module.objectives.length > 0 ? { teaches: taught(content, module, site) } : {}),
    ...hours(module),
  };
}

function taught(content: CompetencyContent, module: TrainingModule, site: Site): object[] {
  const codes = new Set(module.objectives.flatMap(({ statements }) => statements));
  return placedStatements(content)
    .filter(({ statement }) => codes.has(statement.code))
    .map((placed) => term(placed, site));
}

function hours({ length }: TrainingModule): object {
  const known = length.find(({ hours: number }) => number !== undefined)?.hours;
  return known === undefined ? {} : { timeRequired: `PT${known}H` };
}

function term({ statement }: PlacedStatement, site: Site): object {
  const address = inFull(site, `/competencies/${statement.code.toLowerCase()}/`);
  return {
    '@type': 'DefinedTerm',
    '@id': address,
    url: address,
    identifier: `urn:uuid:${statement.uuid}`,
    termCode: statement.code,
    name: statement.title,
    description: statement.text,
    inDefinedTermSet: termSet(site),
  };
}

function termSet(site: Site): string {
  return inFull(site, '/competencies/');
}
