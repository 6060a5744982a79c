import { chromium, type Browser } from 'playwright-core';
import { findChromium, howToGetChromium } from './find-chromium.ts';

// The sandbox needs rights that root in a container lacks; the rest keeps Chromium from calling home during tests.
const flags = [
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
];

/** The flags that every Chromium of the tests is started with. */
export function chromiumFlags(): string[] {
  return process.getuid?.() === 0 ? [...flags, '--no-sandbox', '--disable-dev-shm-usage'] : flags;
}

/** Opens a headless Chromium. Throws with what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  return chromium.launch({ executablePath, args: chromiumFlags() });
}
