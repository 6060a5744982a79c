/** Makes each column heading of the county table a button that sorts by it. Unknown values come last either way. */
export function enableSorting(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table.counties')) {
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
        const body = table.tBodies[0];
        body?.append(...[...body.rows].sort((a, b) => compareCells(cellText(a, column), cellText(b, column), down)));
      });
    });
  }
}

function cellText(row: HTMLTableRowElement, column: number): string {
  return row.cells[column]?.textContent?.trim() ?? '';
}

/** Takes two cells' texts and the direction; gives their order, numbers by value and "Not known" last. */
export function compareCells(a: string, b: string, down: boolean): number {
  const unknown = Number(a === 'Not known') - Number(b === 'Not known');
  return unknown || a.localeCompare(b, 'en', { numeric: true }) * (down ? -1 : 1);
}
