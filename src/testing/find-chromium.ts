import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const usualPlaces = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** What to do when there is no browser to test in. */
export const howToGetChromium =
  'No Chromium was found: install Chromium or Chrome, or set CHROME_PATH to its program, and run this again.';

/** Gives the path of a Chromium or Chrome on this machine (`CHROME_PATH` first), or nothing. */
export function findChromium(): string | undefined {
  const chosen = process.env['CHROME_PATH'];
  return [...(chosen ? [chosen] : []), ...usualPlaces].find((path) => existsSync(path));
}

/** As `findChromium`, but installs Debian's Chromium when there is none and this is root on a machine with apt-get. */
export function findOrInstallChromium(): string | undefined {
  const found = findChromium();
  if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', 'chromium']]) {
    spawnSync('/usr/bin/apt-get', args, { stdio: 'inherit', env });
  }
  return findChromium();
}
