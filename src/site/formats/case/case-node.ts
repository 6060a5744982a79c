import type { Change } from '../../../library/competencies/identity.ts';
import type { CompetencySet } from '../../../library/competencies/competency-set.ts';

/** A statement, domain, module or objective as a node of a CASE framework, before it is written in CASE's words. */
export interface CaseNode {
  readonly identifier: string;
  readonly code: string;
  readonly type: keyof CompetencySet['itemTypes'];
  readonly full: string;
  readonly short: string;
  /** Identifier of the node above; the document when there is none. */
  readonly parent: string | undefined;
  /** Place among its siblings, from 1. */
  readonly order: number;
  readonly keywords: readonly string[];
  readonly notes: string;
  readonly history: readonly Change[];
  readonly ended: string | undefined;
  readonly replacedBy: readonly CaseTarget[];
  readonly related: readonly CaseTarget[];
}

/** What an association points at. */
export interface CaseTarget {
  readonly identifier: string;
  readonly title: string;
}
