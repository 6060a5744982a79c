/** Times of one thing, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly runs: number;
  /** Median of the processor's own time: the fairer figure where other work shares the machine. */
  readonly processor?: number;
}

/** Runs something several times after a warm-up and gives its times. */
export async function measure(work: () => unknown, runs = 15, warmUp = 3): Promise<Times> {
  const [times] = await measureInTurn([work], runs, warmUp);
  return times as Times;
}

/** Runs several things in turn, so that a machine whose speed drifts treats them alike; gives the times of each. */
export async function measureInTurn(
  works: readonly (() => unknown)[],
  runs = 15,
  warmUp = 3,
): Promise<readonly Times[]> {
  const measured = works.map((work) => ({ work, clock: [] as number[], processor: [] as number[] }));
  for (let run = -warmUp; run < runs; run += 1) {
    for (const { work, clock, processor } of measured) {
      const used = process.cpuUsage();
      const start = performance.now();
      await work();
      const took = performance.now() - start;
      const { user, system } = process.cpuUsage(used);
      if (run < 0) continue;
      clock.push(took);
      processor.push((user + system) / 1000);
    }
  }
  return measured.map(({ clock, processor }) => ({ ...summary(clock), processor: summary(processor).median }));
}

/** The median, lowest and highest of some times. */
export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { median: median ?? 0, lowest: sorted[0] ?? 0, highest: sorted.at(-1) ?? 0, runs: sorted.length };
}

/** "12.3 ms (11.0–15.9, 15 runs; processor 11.8 ms)" */
export function inWords({ median, lowest, highest, runs, processor }: Times): string {
  const own = processor === undefined ? '' : `; processor ${processor.toFixed(1)} ms`;
  return `${median.toFixed(1)} ms (${lowest.toFixed(1)}–${highest.toFixed(1)}, ${runs} runs${own})`;
}
