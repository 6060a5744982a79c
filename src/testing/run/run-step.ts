import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Step } from './steps.ts';

export interface Outcome {
  readonly step: string;
  readonly passed: number;
  readonly failed: number;
  readonly seconds: number;
}

/** Runs a step with its output on this terminal; a Vitest run counts its tests, any other step counts as one. */
export function runStep(step: Step): Outcome {
  const began = performance.now();
  const folder = mkdtempSync(join(tmpdir(), 'test-run-'));
  const report = join(folder, 'report.json');
  const [program, ...args] = step.command;
  const extra = step.vitest ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];
  const { status } = spawnSync(program, [...args, ...extra], { stdio: 'inherit', shell: process.platform === 'win32' });
  const counts = step.vitest ? countTests(report, status === 0) : countStep(status === 0);
  rmSync(folder, { recursive: true });
  return { step: step.name, ...counts, seconds: (performance.now() - began) / 1000 };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** Reads Vitest's report. A test file that does not load counts as one failure, and so does a run that breaks otherwise. */
export function countTests(report: string, ok: boolean): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    const unloaded = testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    return { passed: numPassedTests, failed: Math.max(numFailedTests + unloaded.length, ok ? 0 : 1) };
  } catch {
    return countStep(false);
  }
}

function countStep(ok: boolean): { passed: number; failed: number } {
  return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}
