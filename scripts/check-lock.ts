import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { lockProblems, type Lock } from '../src/testing/lock-problems.ts';

// npm run check:lock: the lock file is whole, and installing from it leaves it as it is.
const file = 'package-lock.json';
const before = readFileSync(file, 'utf8');
const problems = lockProblems(JSON.parse(before) as Lock);

const install = spawnSync('npm', ['install', '--no-audit', '--no-fund'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
if (install.status !== 0) problems.push(`npm install failed: ${install.stderr.trim()}`);
if (readFileSync(file, 'utf8') !== before)
  problems.push('npm install changed package-lock.json: commit the new one with package.json');

for (const problem of problems) console.error(problem);
if (problems.length === 0) console.log('package-lock.json is whole and stays as it is');
process.exitCode = problems.length > 0 ? 1 : 0;
