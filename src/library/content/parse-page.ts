import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { z } from 'zod';
import type { ContentProblem } from './content-problem.ts';
import { pageFieldsSchema } from './page-fields.ts';
import { readMarks, type PageMarks } from './page-marks.ts';
import { parseYaml } from './parse-yaml.ts';

const frontMatterSchema = pageFieldsSchema
  .extend({
    title: z.string().min(1).describe('The page as a question, where that reads well.'),
    template: z.enum(['doc', 'splash']).optional(),
  })
  .loose();

/** One page of content/docs, as far as the check and the lists of uses need it. */
export interface Page {
  readonly path: string;
  /** Its address on the site: "/framework/partners/". */
  readonly address: string;
  readonly fields: z.output<typeof frontMatterSchema>;
  readonly lineOf: (at: readonly PropertyKey[]) => number;
  readonly marks: PageMarks;
}

/** Takes a page's text and its path from the project's root; gives the page, or only problems when its head cannot be read. */
export function parsePage(text: string, path: string): { page: Page | undefined; problems: readonly ContentProblem[] } {
  const head = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?/.exec(text);
  if (!head)
    return {
      page: undefined,
      problems: [
        {
          path,
          line: 1,
          problem: 'The page has no head',
          cure: 'Begin it with --- and the lines of content/docs/about/writing-pages.md',
        },
      ],
    };
  const parsed = parseYaml(head[1] ?? '', path, frontMatterSchema);
  const lineOf = (at: readonly PropertyKey[]) => parsed.lineOf(at) + 1;
  const problems = parsed.problems.map((problem) => ({ ...problem, line: problem.line + 1 }));
  if (!parsed.value) return { page: undefined, problems };
  // The head becomes empty lines, so that every later line keeps its number.
  const body = head[0].replaceAll(/[^\n]/g, '') + text.slice(head[0].length);
  return {
    page: { path, address: addressOf(path), fields: parsed.value, lineOf, marks: readMarks(parseBody(body)) },
    problems,
  };
}

/** Takes the path of a page's file and gives its address on the site. */
function addressOf(path: string): string {
  const inside = path
    .replace(/^content\/docs\//, '')
    .replace(/\.mdx?$/, '')
    .replace(/(^|\/)index$/, '');
  return inside === '' ? '/' : `/${inside}/`;
}

/** Takes a page without its head and gives its tree. */
export function parseBody(body: string): Root {
  return fromMarkdown(body, {
    extensions: [directive(), gfmTable()],
    mdastExtensions: [directiveFromMarkdown(), gfmTableFromMarkdown()],
  });
}
