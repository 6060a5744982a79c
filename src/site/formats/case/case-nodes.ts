import { codedEntries } from '../../../library/competencies/coded-entries.ts';
import type { CompetencyContent } from '../../../library/competencies/read-competencies.ts';
import { levelWords } from '../plain-words.ts';
import { inFull, type Site } from '../site.ts';
import type { CaseNode, CaseTarget } from './case-node.ts';

/** Takes the content and the site; gives the nodes of the competency framework: domains and their statements. */
export function competencyNodes(content: CompetencyContent, site: Site): readonly CaseNode[] {
  const target = targets(content);
  const area = (key: string): string => content.needs.get(key)?.value.title ?? key;
  return [...content.domains.values()].flatMap(({ value: domain }) => [
    {
      identifier: domain.uuid,
      code: domain.code,
      type: 'domain' as const,
      full: `${domain.title}. ${domain.summary}`,
      short: domain.title,
      parent: undefined,
      order: domain.order,
      keywords: [],
      notes: note(site, `/competencies/${domain.code.toLowerCase()}/`),
      history: domain.history,
      ended: undefined,
      replacedBy: [],
      related: [],
    },
    ...domain.statements.map((statement, index) => ({
      identifier: statement.uuid,
      code: statement.code,
      type: statement.kind,
      full: statement.text,
      short: statement.title,
      parent: domain.uuid,
      order: index + 1,
      keywords: statement.needs.map(area),
      notes: note(
        site,
        `/competencies/${statement.code.toLowerCase()}/`,
        `Levels: ${levelWords(statement.levels)}. Basis: ${statement.basis}.`,
      ),
      history: statement.history,
      ended: statement.retired?.date,
      replacedBy: (statement.retired?.replacedBy ?? []).flatMap(target),
      related: [],
    })),
  ]);
}

/** Takes the content and the site; gives the nodes of the curriculum framework: modules and their objectives, each related to the statements it builds. */
export function curriculumNodes(content: CompetencyContent, site: Site): readonly CaseNode[] {
  const target = targets(content);
  return [...content.modules.values()].flatMap(({ key, value: module }) => [
    {
      identifier: module.uuid,
      code: module.code,
      type: 'module' as const,
      full: `${module.title}. ${module.summary}`,
      short: module.title,
      parent: undefined,
      order: module.order,
      keywords: [],
      notes: note(site, `/training/${key}/`),
      history: module.history,
      ended: module.retired?.date,
      replacedBy: (module.retired?.replacedBy ?? []).flatMap(target),
      related: [],
    },
    ...module.objectives.map((objective, index) => ({
      identifier: objective.uuid,
      code: objective.code,
      type: 'objective' as const,
      full: objective.text,
      short: objective.text,
      parent: module.uuid,
      order: index + 1,
      keywords: [],
      notes: note(site, `/training/${key}/#${objective.code.toLowerCase()}`, `Basis: ${objective.basis}.`),
      history: objective.history,
      ended: objective.retired?.date,
      replacedBy: (objective.retired?.replacedBy ?? []).flatMap(target),
      related: objective.statements.flatMap(target),
    })),
  ]);
}

function targets(content: CompetencyContent): (code: string) => CaseTarget[] {
  const byCode = new Map(codedEntries(content).map((entry) => [entry.code, entry]));
  return (code) => {
    const entry = byCode.get(code);
    return entry ? [{ identifier: entry.uuid, title: `${code} ${entry.title}` }] : [];
  };
}

function note(site: Site, address: string, more = ''): string {
  return `${more} Explained at ${inFull(site, address)}`.trim();
}
