import type { Page } from 'playwright-core';

/**
 * Names the targets under `within` that are smaller than 24 by 24 pixels (WCAG 2.2, 2.5.8, without its exception for what
 * stands far from others). A link within a sentence may be as high as its line; a box with a label counts with its label.
 */
export function smallTargets(page: Page, within: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const least = 24;
    const shown = (element: Element): boolean => element.checkVisibility() && element.getBoundingClientRect().width > 1;
    const all = [
      ...document.querySelectorAll(`${selector} :is(a[href], button, input, select, textarea, summary)`),
    ].filter(shown);
    const areaOf = (element: Element): DOMRect => {
      const own = element.getBoundingClientRect();
      const [label] = (element as HTMLInputElement).labels ?? [];
      if (!label || !element.matches('[type=radio], [type=checkbox]')) return own;
      const other = label.getBoundingClientRect();
      const [left, top] = [Math.min(own.left, other.left), Math.min(own.top, other.top)];
      return new DOMRect(left, top, Math.max(own.right, other.right) - left, Math.max(own.bottom, other.bottom) - top);
    };
    const inSentence = (element: Element): boolean =>
      getComputedStyle(element).display === 'inline' &&
      (element.parentElement?.textContent ?? '').trim() !== (element.textContent ?? '').trim();
    return all.flatMap((element) => {
      const area = areaOf(element);
      const isSmall = area.width < least - 0.5 || area.height < least - 0.5;
      if (!isSmall || inSentence(element)) return [];
      return [
        `"${(element.textContent ?? '').trim().slice(0, 40) || element.id}" is ${Math.round(area.width)} by ${Math.round(area.height)}`,
      ];
    });
  }, within);
}
