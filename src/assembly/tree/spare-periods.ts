import type { Inline } from './nodes.ts';

/**
 * Takes running text; gives it without the period of ours that follows an answer which has ended its sentence itself. A
 * template can so write `{{statement}}.` whether people type the period or not.
 */
export function sparePeriods(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.some((inline, index) => isSpare(inline, inlines[index - 1]))) return inlines;
  return inlines.map((inline, index) =>
    inline.type === 'text' && isSpare(inline, inlines[index - 1])
      ? { ...inline, value: inline.value.slice(1) }
      : inline,
  );
}

function isSpare(inline: Inline, before: Inline | undefined): boolean {
  return (
    inline.type === 'text' &&
    /^\.(?!\.)/.test(inline.value) &&
    before?.type === 'answer' &&
    /[.!?][”’")]?$/.test(before.lines.at(-1) ?? '')
  );
}
