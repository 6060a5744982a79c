import { chooseObjectives, isFor } from './choose-objectives.ts';
import type { AgendaItem, Choice, PlannedObjective, PlannerData, Session } from './planner-types.ts';

/** Minutes of the parts around the objectives. Our suggestion. */
export const frame = { opening: 15, closing: 15, break: 10, lunch: 45 } as const;
const practice = { fewest: 10, most: 45 } as const;
const longestStretch = 100;
const lunchFrom = 300;

/** Takes what the planner knows and what was chosen; gives the agenda that fits, what did not fit, and what no module teaches. The same choice gives the same agenda. */
export function planSession(data: PlannerData, choice: Choice): Session {
  const total = Math.round(choice.hours * 60);
  const pauses = Math.floor((total - 1) / longestStretch);
  const lunchAt = total > lunchFrom ? Math.floor(pauses / 2) : -1;
  const resting = Array.from({ length: pauses }, (_, at) => (at === lunchAt ? frame.lunch : frame.break)).reduce(
    (sum, minutes) => sum + minutes,
    0,
  );
  const budget = total - frame.opening - frame.closing - resting;
  const wanted = data.statements.filter(({ code, roles }) =>
    choice.statements.length > 0 ? choice.statements.includes(code) : isFor(roles, choice.audience),
  );
  const { basics, chosen, leftOut, untaught } = chooseObjectives(data, choice, wanted, budget);
  const items = inTime(chosen, basics, pauses, lunchAt, budget);
  return { choice, wanted, items, leftOut, untaught, free: total - lengthOf(items) };
}

function inTime(
  objectives: readonly PlannedObjective[],
  basics: readonly PlannedObjective[],
  pauses: number,
  lunchAt: number,
  budget: number,
): AgendaItem[] {
  const items: AgendaItem[] = [];
  const spent = objectives.reduce((sum, { minutes }) => sum + minutes, 0);
  let at = 0;
  let pausesDone = 0;
  let taught = 0;
  const add = (
    item:
      | { kind: Exclude<AgendaItem['kind'], 'objective'>; minutes: number }
      | { kind: 'objective'; minutes: number; objective: PlannedObjective; basic: boolean },
  ) => {
    items.push({ ...item, start: at });
    at += item.minutes;
  };
  add({ kind: 'opening', minutes: frame.opening });
  for (const objective of objectives) {
    // Parts of about the same length, with a pause between them.
    if (
      taught > 0 &&
      pausesDone < pauses &&
      taught + objective.minutes / 2 > (budget * (pausesDone + 1)) / (pauses + 1)
    ) {
      add(pausesDone === lunchAt ? { kind: 'lunch', minutes: frame.lunch } : { kind: 'break', minutes: frame.break });
      pausesDone += 1;
    }
    add({ kind: 'objective', minutes: objective.minutes, objective, basic: basics.includes(objective) });
    taught += objective.minutes;
  }
  const spare = budget - spent;
  if (spare >= practice.fewest) add({ kind: 'practice', minutes: Math.min(spare, practice.most) });
  add({ kind: 'closing', minutes: frame.closing });
  return items;
}

function lengthOf(items: readonly AgendaItem[]): number {
  return items.reduce((sum, { minutes }) => sum + minutes, 0);
}
