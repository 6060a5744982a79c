import { findOrInstallChromium, howToGetChromium } from '../src/testing/find-chromium.ts';
import { runStep, type Outcome } from '../src/testing/run/run-step.ts';
import { steps, type Step } from '../src/testing/run/steps.ts';

// npm test: every step, its time and outcome, and a count as the last line. `--without browser` leaves a step out.
const [, , flag, ...names] = process.argv;
const wanted = flag === '--without' ? steps.filter(({ name }) => !names.includes(name)) : steps;
const outcomes: Outcome[] = [];

for (const step of wanted) {
  console.log(`\n── ${step.name} ──`);
  const outcome = obstacle(step) ?? runStep(step);
  outcomes.push(outcome);
  console.log(`${step.name}: ${outcome.failed === 0 ? 'passed' : 'FAILED'} in ${outcome.seconds.toFixed(1)} s`);
}

console.log('');
for (const { step, passed, failed, seconds } of outcomes) {
  console.log(
    `${failed === 0 ? '✓' : '✗'} ${step.padEnd(10)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${passed} passed, ${failed} failed`,
  );
}
const sum = (key: 'passed' | 'failed'): number => outcomes.reduce((total, outcome) => total + outcome[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') === 0 ? 0 : 1;

/** Counts a step as failed, without running it, when it could not tell anything. */
function obstacle({ name, after = [] }: Step): Outcome | undefined {
  const broken = after.find((needed) => outcomes.some(({ step, failed }) => step === needed && failed > 0));
  const reason = broken
    ? `Not run, since "${broken}" failed.`
    : name === 'browser' && !findOrInstallChromium()
      ? howToGetChromium
      : undefined;
  if (reason) console.error(reason);
  return reason ? { step: name, passed: 0, failed: 1, seconds: 0 } : undefined;
}
