/** Shows the buttons that copy a text on the page, where the browser lets us copy. */
export function enableCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
    const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent?.trim();
    const status = button.parentElement?.querySelector('[role=status]');
    if (!text || !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', () => {
      navigator.clipboard.writeText(text).then(
        () => {
          if (status) status.textContent = 'Copied';
        },
        () => {
          if (status) status.textContent = 'Your browser did not allow copying. Select the text instead.';
        },
      );
    });
  }
}
