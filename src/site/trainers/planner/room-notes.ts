import type { PlannedObjective, PlannerData, Session } from './planner-types.ts';

/** What a facilitator keeps in mind, from the modules of the objectives; each line once. */
export interface RoomNotes {
  readonly safety: readonly string[];
  readonly distress: readonly string[];
}

/** Takes a session; gives its objectives in the order of the agenda. */
export function objectivesOf({ items }: Pick<Session, 'items'>): readonly PlannedObjective[] {
  return items.flatMap((item) => (item.kind === 'objective' ? [item.objective] : []));
}

/** Takes a session and what the planner knows; gives the notes on safety and distress of the modules that it draws on. */
export function roomNotes(session: Pick<Session, 'items'>, { modules }: Pick<PlannerData, 'modules'>): RoomNotes {
  const keys = new Set(objectivesOf(session).map(({ module }) => module));
  const used = modules.filter(({ key }) => keys.has(key));
  const once = (lines: readonly string[]) => [...new Set(lines)];
  return {
    safety: once(used.flatMap(({ safety }) => safety)),
    distress: once(used.flatMap(({ distress }) => distress)),
  };
}
