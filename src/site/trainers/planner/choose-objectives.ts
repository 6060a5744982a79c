import type { Choice, ForRoles, PlannedObjective, PlannedStatement, PlannerData } from './planner-types.ts';

/** Whether something for these roles is for an audience; an empty audience is everyone. */
export const isFor = (roles: ForRoles, audience: string): boolean =>
  audience === '' || roles === 'everyone' || roles.includes(audience);

/** What was chosen within the time: first the basics, then the rest in the order of the catalog. */
export interface Chosen {
  readonly basics: readonly PlannedObjective[];
  readonly chosen: readonly PlannedObjective[];
  readonly leftOut: readonly PlannedObjective[];
  readonly untaught: readonly PlannedStatement[];
}

/**
 * Takes what the planner knows, what was chosen, the statements wanted and the minutes there are; gives objectives that reach
 * each statement at least once: those that reach most first, those of modules made for the audience before others. A first
 * session begins with the basics, wanted or not.
 */
export function chooseObjectives(
  { objectives, modules, basics: codes }: PlannerData,
  { audience, first }: Choice,
  wanted: readonly PlannedStatement[],
  budget: number,
): Chosen {
  const suited = new Set(modules.filter(({ roles }) => isFor(roles, audience)).map(({ key }) => key));
  const untaught = wanted.filter(({ code }) => !objectives.some(({ statements }) => statements.includes(code)));
  const leftOut: PlannedObjective[] = [];
  const reached = new Set<string>();
  let left = budget;
  const pick = (aims: readonly string[]): PlannedObjective[] => {
    const picked: PlannedObjective[] = [];
    for (;;) {
      const next = best(objectives, new Set(aims.filter((code) => !reached.has(code))), suited);
      if (!next) return picked;
      if (next.minutes <= left) {
        picked.push(next);
        left -= next.minutes;
      } else leftOut.push(next);
      next.statements.forEach((code) => reached.add(code));
    }
  };
  // One by one, so that they come in their own order.
  const basics = (first ? codes : []).flatMap((code) => pick([code]));
  const rest = pick(wanted.map(({ code }) => code));
  const inOrder = (some: readonly PlannedObjective[]) => objectives.filter((objective) => some.includes(objective));
  return { basics, chosen: [...basics, ...inOrder(rest)], leftOut: inOrder(leftOut), untaught };
}

function best(
  objectives: readonly PlannedObjective[],
  open: ReadonlySet<string>,
  suited: ReadonlySet<string>,
): PlannedObjective | undefined {
  const worth = ({ statements, module }: PlannedObjective) => {
    const reached = statements.filter((code) => open.has(code)).length;
    return reached === 0 ? 0 : reached + (suited.has(module) ? 100 : 0);
  };
  return objectives.reduce<PlannedObjective | undefined>(
    (top, each) => (worth(each) > (top ? worth(top) : 0) ? each : top),
    undefined,
  );
}
