import type { Page } from 'playwright-core';

/** Drags a file over the page and drops it there, as from a folder of the desktop. `whileOver` is called in between. */
export async function dropFile(
  page: Page,
  name: string,
  bytes: Uint8Array,
  whileOver?: () => Promise<void>,
): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ called, base64 }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], called));
      return data;
    },
    { called: name, base64: Buffer.from(bytes).toString('base64') },
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: transfer });
  await whileOver?.();
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await transfer.dispose();
}
