import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Memo } from './memo.ts';
import { splitChunks } from './split-chunks.ts';

const mostParsed = 600;
const extensions = [directive(), gfmTable()];
const mdastExtensions = [directiveFromMarkdown(), gfmTableFromMarkdown()];

/** The Markdown of a draft as mdast, one root for each part of it. Roots come from the memo where the text was seen before: never change them. */
export function parseMarkdown(markdown: string, memo?: Memo): readonly Root[] {
  if (memo && memo.parsed.size > mostParsed) memo.parsed.clear();
  return splitChunks(markdown).map((chunk) => {
    const known = memo?.parsed.get(chunk);
    if (known) return known;
    const root = fromMarkdown(chunk, { extensions, mdastExtensions });
    memo?.parsed.set(chunk, root);
    return root;
  });
}
