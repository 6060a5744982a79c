import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { findChromium, howToGetChromium } from '../../testing/find-chromium.ts';
import { chromiumFlags } from '../../testing/open-browser.ts';

export interface KillableBrowser {
  readonly context: BrowserContext;
  /** Ends every process of the browser at once, as when the power goes; gives the time of it. */
  readonly kill: () => number;
}

/** Starts a Chromium of our own, with its data in a folder that outlives it. */
export async function startKillableBrowser(folder: string): Promise<KillableBrowser> {
  const program = findChromium();
  if (!program) throw new Error(howToGetChromium);
  const portFile = join(folder, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const flags = [
    ...chromiumFlags(),
    '--headless',
    '--remote-debugging-port=0',
    `--user-data-dir=${folder}`,
    '--noerrdialogs',
  ];
  // A group of its own, so that no helper process lives on after the kill.
  const child = spawn(program, [...flags, 'about:blank'], { detached: true, stdio: 'ignore' });
  const browser = await connect(portFile);
  const [context] = browser.contexts();
  if (!context || child.pid === undefined) throw new Error('Chromium did not start.');
  const group = -child.pid;
  return {
    context,
    kill: () => {
      process.kill(group, 'SIGKILL');
      return performance.now();
    },
  };
}

async function connect(portFile: string): Promise<Browser> {
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const port = firstLine(portFile);
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await wait(50);
  }
  throw new Error('Chromium did not answer within 30 seconds.');
}

function firstLine(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')[0];
  } catch {
    return undefined; // not written yet
  }
}
