import { inWords, measureInTurn, type Times } from './measure.ts';

/** How many parties a draft may have: the fewest, a usual number, a large county, and more than any. */
const counts = [2, 10, 35, 100] as const;

/**
 * Times a draft with few and with many parties, in turn, and what each further party costs between them: where growth is
 * linear, these costs are alike. They are told in the processor's time, which other work on the machine changes little.
 */
export async function timeGrowth(
  draftWith: (parties: number) => unknown,
  print: (line: string) => void,
): Promise<void> {
  const times = await measureInTurn(
    counts.map((count) => () => draftWith(count)),
    9,
    2,
  );
  counts.forEach((count, at) =>
    print(`  ${String(count).padStart(3)} parties               ${inWords(times[at] as Times)}`),
  );
  const costs = counts.slice(1).map((count, at) => {
    const [fewer, more] = [times[at] as Times, times[at + 1] as Times];
    const each = ((more.processor ?? 0) - (fewer.processor ?? 0)) / (count - (counts[at] ?? 0));
    return `${each.toFixed(2)} ms from ${counts[at]} to ${count}`;
  });
  print(`  a further party costs     ${costs.join(', ')} (processor)`);
}
