/** Times of one thing, in milliseconds. */
export interface Times {
  readonly median: number;
  readonly lowest: number;
  readonly highest: number;
  readonly runs: number;
}

/** Runs something several times after a warm-up and gives its times. */
export async function measure(work: () => unknown, runs = 15, warmUp = 3): Promise<Times> {
  for (let run = 0; run < warmUp; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return summary(times);
}

/** Runs two things in turn, so that a machine whose speed drifts treats both alike; gives the times of each. */
export async function measurePair(one: () => unknown, other: () => unknown, runs = 15, warmUp = 3): Promise<readonly [Times, Times]> {
  const times: [number[], number[]] = [[], []];
  for (let run = -warmUp; run < runs; run += 1) {
    for (const [index, work] of [one, other].entries()) {
      const start = performance.now();
      await work();
      if (run >= 0) times[index as 0 | 1].push(performance.now() - start);
    }
  }
  return [summary(times[0]), summary(times[1])];
}

/** The median, lowest and highest of some times. */
export function summary(times: readonly number[]): Times {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const median = sorted.length % 2 === 1 ? sorted[middle] : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
  return { median: median ?? 0, lowest: sorted[0] ?? 0, highest: sorted.at(-1) ?? 0, runs: sorted.length };
}

/** "12.3 ms (11.0–15.9, 15 runs)" */
export function inWords({ median, lowest, highest, runs }: Times): string {
  return `${median.toFixed(1)} ms (${lowest.toFixed(1)}–${highest.toFixed(1)}, ${runs} runs)`;
}
