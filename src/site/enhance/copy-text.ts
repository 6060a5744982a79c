// Buttons that copy a text on the page. They show only where the browser lets us copy.

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  const text = document.getElementById(button.dataset['copy'] ?? '')?.textContent?.trim();
  const status = button.parentElement?.querySelector('[role=status]');
  if (!text || !navigator.clipboard) continue;
  button.hidden = false;
  button.addEventListener('click', () => {
    navigator.clipboard.writeText(text).then(
      () => { if (status) status.textContent = 'Copied'; },
      () => { if (status) status.textContent = 'Your browser did not allow copying. Select the text instead.'; },
    );
  });
}

export {};
