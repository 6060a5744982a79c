/** Whom something is for: everyone, or roles by key. */
export type ForRoles = 'everyone' | readonly string[];

export interface PlannedStatement {
  readonly code: string;
  readonly title: string;
  readonly kind: string;
  readonly domain: string;
  readonly roles: ForRoles;
}

export interface PlannedObjective {
  readonly code: string;
  readonly text: string;
  readonly module: string;
  readonly statements: readonly string[];
  /** Minutes that the planner counts for it: our suggestion. */
  readonly minutes: number;
}

export interface PlannedModule {
  readonly key: string;
  readonly title: string;
  readonly roles: ForRoles;
  readonly safety: readonly string[];
  readonly distress: readonly string[];
}

/** What the planner knows. */
export interface PlannerData {
  readonly audiences: readonly { readonly key: string; readonly title: string }[];
  readonly statements: readonly PlannedStatement[];
  readonly objectives: readonly PlannedObjective[];
  readonly modules: readonly PlannedModule[];
  /** Codes of the statements that a first session begins with. */
  readonly basics: readonly string[];
}

/** What a trainer chose. No audience means everyone; no statement means all that are meant for the audience. */
export interface Choice {
  readonly audience: string;
  readonly hours: number;
  readonly statements: readonly string[];
  /** Whether the group hears of the subject for the first time, and so begins with the basics. */
  readonly first: boolean;
}

export type AgendaItem =
  | {
      readonly kind: 'opening' | 'break' | 'lunch' | 'practice' | 'closing';
      readonly start: number;
      readonly minutes: number;
    }
  | {
      readonly kind: 'objective';
      readonly start: number;
      readonly minutes: number;
      readonly objective: PlannedObjective;
      readonly basic: boolean;
    };

/** A planned session. Times are minutes from its start. */
export interface Session {
  readonly choice: Choice;
  readonly wanted: readonly PlannedStatement[];
  readonly items: readonly AgendaItem[];
  /** Objectives that did not fit into the time. */
  readonly leftOut: readonly PlannedObjective[];
  /** Chosen statements that no module has an objective for. */
  readonly untaught: readonly PlannedStatement[];
  /** Minutes that nothing fills. */
  readonly free: number;
}
