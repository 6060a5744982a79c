import type { Choice, PlannerData } from './planner-types.ts';

export const fewestHours = 1;
export const mostHours = 12;
const usualHours = 3;

/** Takes the query of an address and what the planner knows; gives the choice in it. Whatever is unknown or out of range is left out. */
export function readChoice(query: string, data: PlannerData): Choice {
  const asked = new URLSearchParams(query);
  const audience = asked.get('audience') ?? '';
  const codes = (asked.get('statements') ?? '').toUpperCase().split(/[.,\s]+/);
  return {
    audience: data.audiences.some(({ key }) => key === audience) ? audience : '',
    hours: hoursIn(asked.get('hours') ?? ''),
    statements: data.statements.map(({ code }) => code).filter((code) => codes.includes(code)),
    first: asked.get('first') !== 'no',
  };
}

/** Takes a choice; gives the query that says it: empty for the choice that the planner begins with. */
export function writeChoice({ audience, hours, statements, first }: Choice): string {
  const parts = [
    ...(audience ? [`audience=${audience}`] : []),
    ...(hours === usualHours ? [] : [`hours=${hours}`]),
    ...(first ? [] : ['first=no']),
    ...(statements.length > 0 ? [`statements=${statements.join('.')}`] : []),
  ];
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}

/** Takes what was typed; gives hours in steps of a half within the range, or the usual three. */
export function hoursIn(typed: string): number {
  const hours = Number(typed.trim().replace(',', '.'));
  if (typed.trim() === '' || !Number.isFinite(hours)) return usualHours;
  return Math.min(mostHours, Math.max(fewestHours, Math.round(hours * 2) / 2));
}
