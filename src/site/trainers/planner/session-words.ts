import type { AgendaItem, Session } from './planner-types.ts';

/** What each part around the objectives is, in words. */
export const partWords = {
  opening: 'Welcome and safety in the room: what will be talked about, words we use, stepping out, who can help',
  break: 'Break',
  lunch: 'Meal break',
  practice: 'Practice, questions and planning for work',
  closing: 'Closing: one thing to take along, a settling end, numbers for help',
} as const satisfies Record<Exclude<AgendaItem['kind'], 'objective'>, string>;

/** What marks the objectives that a first session begins with. */
export const basicMark = 'to begin with; our suggestion';

const noticedMinutes = 15;

/** Takes minutes from the start; gives "1:05". */
export function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
}

/** Takes an item; gives the time from its start to its end: "0:15 to 0:35". */
export function span({ start, minutes }: AgendaItem): string {
  return `${clock(start)} to ${clock(start + minutes)}`;
}

/** Takes a number of hours; gives it in words: "1 hour", "2.5 hours". */
export function hoursInWords(hours: number): string {
  return `${hours} ${hours === 1 ? 'hour' : 'hours'}`;
}

/** Takes a session; gives what a screen reader is told of it. */
export function summary({ items, leftOut, untaught, free, choice }: Session): string {
  const count = items.filter(({ kind }) => kind === 'objective').length;
  return [
    `${count} ${count === 1 ? 'objective' : 'objectives'} in ${hoursInWords(choice.hours)}.`,
    ...(leftOut.length > 0 ? [`${leftOut.length} did not fit.`] : []),
    ...(untaught.length > 0
      ? [`${untaught.length} ${untaught.length === 1 ? 'statement has' : 'statements have'} no objective yet.`]
      : []),
    ...(free >= noticedMinutes
      ? [`${clock(free)} of the time is free: choose more statements, or a shorter session.`]
      : []),
  ].join(' ');
}
