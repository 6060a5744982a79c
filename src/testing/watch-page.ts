import type { Page } from 'playwright-core';

/** Gives a list that grows with whatever a page does wrong: errors, refused scripts, requests to other origins. */
export async function watchPage(page: Page, origin: string): Promise<string[]> {
  const seen: string[] = [];
  await page.exposeFunction('reportViolation', (what: string) => seen.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const report = (globalThis as unknown as { reportViolation: (what: string) => void }).reportViolation;
      report(`policy ${event.effectiveDirective} refused ${event.blockedURI} ${event.sample}`);
    });
  });
  page.on('pageerror', (error) => seen.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const { origin: asked, protocol } = new URL(request.url());
    if (asked !== origin && /^(https?|wss?):$/.test(protocol)) seen.push(`request to ${asked}`);
  });
  return seen;
}
