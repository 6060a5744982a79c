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

/** Opens a headless Chromium. Throws with what to do when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error(howToGetChromium);
  const args = process.getuid?.() === 0 ? [...flags, '--no-sandbox', '--disable-dev-shm-usage'] : flags;
  return chromium.launch({ executablePath, args });
}
