import type { Page } from 'playwright-core';

/** What the focus rests on, as far as a person at the keyboard needs to know it. */
export interface FocusedControl {
  readonly tag: string;
  readonly type: string;
  readonly id: string;
  readonly href: string;
  readonly text: string;
  readonly value: string;
  readonly checked: boolean;
  readonly expanded: string;
  /** Path of the question around it; "" outside of questions. */
  readonly path: string;
  /** Among the radio buttons or check boxes of its question. */
  readonly index: number;
  /** In a list: how many rows it has, and which of them this is in (-1 for none). */
  readonly rows: number;
  readonly row: number;
  readonly addsRow: boolean;
}

/** Describes the element that has the focus. */
export function focusedControl(page: Page): Promise<FocusedControl> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const frame = element.closest<HTMLElement>('[data-question]');
    const own = (found: Element): boolean => found.closest('[data-question]') === frame;
    const boxes = frame ? [...frame.querySelectorAll('input[type=radio], input[type=checkbox]')].filter(own) : [];
    const rows = frame ? [...frame.querySelectorAll('.row')].filter(own) : [];
    const row = element.closest('.row');
    const field = element as HTMLInputElement;
    return {
      tag: element.tagName.toLowerCase(),
      type: element.getAttribute('type') ?? '',
      id: element.id,
      href: element.getAttribute('href') ?? '',
      text: (element.textContent ?? '').trim(),
      value: typeof field.value === 'string' ? field.value : '',
      checked: field.checked === true,
      expanded: element.getAttribute('aria-expanded') ?? '',
      path: frame?.dataset['question'] ?? '',
      index: boxes.indexOf(element),
      rows: rows.length,
      row: row ? rows.indexOf(row) : -1,
      addsRow: element.matches('.rows ~ .buttons > .secondary-button'),
    };
  });
}
