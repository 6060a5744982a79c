// Sorting for the county table: each column's heading becomes a button. Unknown values come last either way.

for (const table of document.querySelectorAll<HTMLTableElement>('table.counties')) {
  const body = table.tBodies[0];
  const headings = [...table.querySelectorAll<HTMLTableCellElement>('thead th')];
  headings.forEach((heading, column) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = heading.textContent;
    heading.replaceChildren(button);
    button.addEventListener('click', () => {
      const down = heading.getAttribute('aria-sort') === 'ascending';
      for (const other of headings) other.removeAttribute('aria-sort');
      heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      const text = (row: HTMLTableRowElement) => row.cells[column]?.textContent?.trim() ?? '';
      const rows = [...(body?.rows ?? [])].sort((a, b) => {
        const unknown = Number(text(a) === 'Not known') - Number(text(b) === 'Not known');
        return unknown || text(a).localeCompare(text(b), 'en', { numeric: true }) * (down ? -1 : 1);
      });
      body?.append(...rows);
    });
  });
}

export {};
