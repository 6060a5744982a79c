import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from './run-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-tests-'));
const report = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

function write(passed: number, failed: number, files: readonly object[] = []): void {
  writeFileSync(report, JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: files }));
}

test('tests are counted', () => {
  write(7, 2);
  expect(countTests(report, false)).toEqual({ passed: 7, failed: 2 });
  write(7, 0);
  expect(countTests(report, true)).toEqual({ passed: 7, failed: 0 });
});

test('what broke never counts as passed', () => {
  write(7, 0);
  expect(countTests(report, false)).toEqual({ passed: 7, failed: 1 });
  write(7, 1, [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
  ]);
  expect(countTests(report, false)).toEqual({ passed: 7, failed: 2 });
  expect(countTests(join(folder, 'absent.json'), true)).toEqual({ passed: 0, failed: 1 });
});
