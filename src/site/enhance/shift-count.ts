/** How often Shift was pressed alone, and when last. */
export interface ShiftCount {
  readonly presses: number;
  readonly at: number;
}

export const noShift: ShiftCount = { presses: 0, at: 0 };
/** As in the GOV.UK component "Exit this page": three presses, each within five seconds of the one before. */
export const pressesToLeave = 3;
const patience = 5000;

/** Takes the count, the key that was released and the time; gives the new count. Any other key begins anew, so that typing capital letters does not count. */
export function countShift(count: ShiftCount, key: string, now: number): ShiftCount {
  if (key !== 'Shift') return noShift;
  return { presses: now - count.at > patience ? 1 : count.presses + 1, at: now };
}

/** Takes the count and gives what a screen reader is told. */
export function shiftMessage({ presses }: ShiftCount): string {
  const left = pressesToLeave - presses;
  if (presses === 0) return '';
  return left <= 0
    ? 'Leaving this site.'
    : `Shift. Press ${left} more ${left === 1 ? 'time' : 'times'} to leave this site.`;
}
