import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { countTests } from './run-step.ts';

const folder = mkdtempSync(join(tmpdir(), 'count-tests-'));
const report = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

test('tests are counted, and a run that broke never counts as passed', () => {
  writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 2 }));
  expect(countTests(report, false)).toEqual({ passed: 7, failed: 2 });
  writeFileSync(report, JSON.stringify({ numPassedTests: 7, numFailedTests: 0 }));
  expect(countTests(report, true)).toEqual({ passed: 7, failed: 0 });
  expect(countTests(report, false)).toEqual({ passed: 7, failed: 1 });
  expect(countTests(join(folder, 'absent.json'), true)).toEqual({ passed: 0, failed: 1 });
});
