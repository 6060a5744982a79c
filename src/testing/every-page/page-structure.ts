/** What a page's outline and width look like, as read in the browser. */
export interface PageStructure {
  /** Level and text of each visible heading, in order. The preview of a draft has its own. */
  readonly headings: readonly (readonly [level: number, text: string])[];
  readonly repeatedIds: readonly string[];
  readonly windowWidth: number;
  readonly pageWidth: number;
  /** What reaches beyond the window, when something does. */
  readonly widest: string;
}

/** Runs in the page: needs nothing from outside. */
export function readStructure(): PageStructure {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  const seen = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')].filter(
    (heading) => heading.checkVisibility() && !heading.closest('.paper'),
  );
  const width = document.documentElement.clientWidth;
  // What stands in a box that scrolls may be as wide as it likes.
  const scrolls = (element: Element | null): boolean =>
    element !== null && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
  const wide = [...document.querySelectorAll('main *')].find(
    (element) => element.getBoundingClientRect().right > width + 1 && !scrolls(element.parentElement),
  );
  return {
    headings: seen.map((heading) => [Number(heading.tagName.slice(1)), heading.innerText.trim()] as const),
    repeatedIds: [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))],
    windowWidth: width,
    pageWidth: document.documentElement.scrollWidth,
    widest: wide ? `${wide.tagName.toLowerCase()}.${wide.className}` : '',
  };
}

/** Takes a page's structure and gives its problems, each with its cure. */
export function structureProblems({ headings, ...page }: PageStructure): string[] {
  const problems: string[] = [];
  const titles = headings.filter(([level]) => level === 1);
  if (titles.length !== 1) problems.push(`${titles.length} visible h1. Give the page one title.`);
  for (const [index, [level, text]] of headings.entries()) {
    const before = headings[index - 1]?.[0] ?? 0;
    if (index > 0 && level > before + 1)
      problems.push(`Heading "${text}" is h${level} after h${before}. Do not skip a level.`);
  }
  for (const id of page.repeatedIds) problems.push(`The id "${id}" stands twice. Give one of them another.`);
  if (page.pageWidth > page.windowWidth)
    problems.push(
      `${page.pageWidth} pixels wide in a window of ${page.windowWidth} (${page.widest}). Let it wrap, or scroll in its own box.`,
    );
  return problems;
}
