import type { CompetencyContent } from './read-competencies.ts';
import { placedObjectives, placedStatements } from './statements.ts';

/** A published thing with its permanent code, its identifier, and where it is written and shown. */
export interface CodedEntry {
  readonly what: 'domain' | 'statement' | 'module' | 'objective' | 'area';
  readonly code: string;
  readonly uuid: string;
  readonly title: string;
  /** Its address on the site, by rule. */
  readonly address: string;
  readonly path: string;
  readonly line: number;
}

/** Takes the content and gives everything that carries a permanent code, with the address that the rule gives it. */
export function codedEntries(content: Pick<CompetencyContent, 'domains' | 'modules' | 'needs'>): readonly CodedEntry[] {
  return [
    ...[...content.domains.values()].map(({ value: { code, uuid, title }, path, lineOf }) => ({
      what: 'domain' as const,
      code,
      uuid,
      title,
      address: `/competencies/${code.toLowerCase()}/`,
      path,
      line: lineOf(['code']),
    })),
    ...placedStatements(content).map(({ statement: { code, uuid, title }, domain, index }) => ({
      what: 'statement' as const,
      code,
      uuid,
      title,
      address: `/competencies/${code.toLowerCase()}/`,
      path: domain.path,
      line: domain.lineOf(['statements', index, 'code']),
    })),
    ...[...content.modules.values()].map(({ key, value: { code, uuid, title }, path, lineOf }) => ({
      what: 'module' as const,
      code,
      uuid,
      title,
      address: `/training/${key}/`,
      path,
      line: lineOf(['code']),
    })),
    ...placedObjectives(content).map(({ objective: { code, uuid, text }, module, index }) => ({
      what: 'objective' as const,
      code,
      uuid,
      title: text,
      address: `/training/${module.key}/#${code.toLowerCase()}`,
      path: module.path,
      line: module.lineOf(['objectives', index, 'code']),
    })),
    ...[...content.needs.values()].map(({ key, value: { code, uuid, title }, path, lineOf }) => ({
      what: 'area' as const,
      code,
      uuid,
      title,
      address: `/toolkit/holistic-needs/${key}/`,
      path,
      line: lineOf(['code']),
    })),
  ];
}
