import type { Block, DocumentTree } from '../../../assembly/index.ts';
import { dateInWords } from '../../render/words.ts';
import { paragraph, strong, text } from './word-parts.ts';

/** What every handout has around its text. */
export interface Handout {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** The page it was made from, in full. */
  readonly url: string;
  readonly blocks: readonly Block[];
}

/** Takes a handout, the day it reflects and the site's name; gives it as a document with its permanent address, and what it is not, at the end. */
export function handoutDocument({ id, title, summary, url, blocks }: Handout, day: string, site: string): DocumentTree {
  return {
    type: 'document',
    title,
    shortTitle: title.length > 60 ? `${title.slice(0, 59).trimEnd()}…` : title,
    subject: summary,
    documentType: id,
    templateVersion: day,
    date: day,
    copy: 'clean',
    children: [
      { type: 'title', children: [text(title)] },
      paragraph(summary),
      paragraph(strong('Permanent address: '), { type: 'link', url, children: [text(url)] }),
      ...blocks,
      {
        type: 'colophon',
        children: [
          text(
            `From the ${site}, ${dateInWords(day)}. General information, not legal advice, and no publication of the State or of a county. In danger call 911; National Human Trafficking Hotline 1-888-373-7888; 988 for a crisis.`,
          ),
        ],
      },
    ],
  };
}
