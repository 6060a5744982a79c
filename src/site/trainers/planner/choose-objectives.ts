import type { ForRoles, PlannedObjective, PlannedStatement, PlannerData } from './planner-types.ts';

/** Whether something for these roles is for an audience; an empty audience is everyone. */
export const isFor = (roles: ForRoles, audience: string): boolean => audience === '' || roles === 'everyone' || roles.includes(audience);

/** What was chosen within the time, in the order of the catalog. */
export interface Chosen {
  readonly chosen: readonly PlannedObjective[];
  readonly leftOut: readonly PlannedObjective[];
  readonly untaught: readonly PlannedStatement[];
}

/**
 * Takes what the planner knows, the statements wanted, the audience and the minutes there are; gives objectives that reach
 * each statement at least once: those that reach most first, those of modules made for the audience before others.
 */
export function chooseObjectives({ objectives, modules }: PlannerData, wanted: readonly PlannedStatement[], audience: string, budget: number): Chosen {
  const suited = new Set(modules.filter(({ roles }) => isFor(roles, audience)).map(({ key }) => key));
  const open = new Set(wanted.map(({ code }) => code));
  const untaught = wanted.filter(({ code }) => !objectives.some(({ statements }) => statements.includes(code)));
  const picked: PlannedObjective[] = [];
  const leftOut: PlannedObjective[] = [];
  let left = budget;
  for (;;) {
    const next = best(objectives, open, suited);
    if (!next) break;
    if (next.minutes <= left) {
      picked.push(next);
      left -= next.minutes;
    } else leftOut.push(next);
    next.statements.forEach((code) => open.delete(code));
  }
  const inOrder = (some: readonly PlannedObjective[]) => objectives.filter((objective) => some.includes(objective));
  return { chosen: inOrder(picked), leftOut: inOrder(leftOut), untaught };
}

function best(objectives: readonly PlannedObjective[], open: ReadonlySet<string>, suited: ReadonlySet<string>): PlannedObjective | undefined {
  const worth = ({ statements, module }: PlannedObjective) => {
    const reached = statements.filter((code) => open.has(code)).length;
    return reached === 0 ? 0 : reached + (suited.has(module) ? 100 : 0);
  };
  return objectives.reduce<PlannedObjective | undefined>((top, each) => (worth(each) > (top ? worth(top) : 0) ? each : top), undefined);
}
