import type { Root } from 'mdast';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmTable } from 'micromark-extension-gfm-table';
import { parsedOnce, type Memo } from './memo.ts';
import { splitChunks } from './split-chunks.ts';

const extensions = [directive(), gfmTable()];
const mdastExtensions = [directiveFromMarkdown(), gfmTableFromMarkdown()];

/** The Markdown of a draft as mdast, one root for each part of it. Roots come from the memo where the text was seen before: never change them. */
export function parseMarkdown(markdown: string, memo?: Memo): readonly Root[] {
  return splitChunks(markdown).map((chunk) => parsedOnce(memo, chunk, parse));
}

function parse(text: string): Root {
  return fromMarkdown(text, { extensions, mdastExtensions });
}
