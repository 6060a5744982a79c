import { Footer, Header, Paragraph, SimpleField, Tab, TextRun, type IPropertiesOptions } from 'docx';
import type { DocumentTree } from '../../../tree/nodes.ts';
import { longDate } from '../../../template/long-date.ts';
import { cleanText } from '../clean-text.ts';

const headerLine = (children: readonly TextRun[]): Header =>
  new Header({ children: [new Paragraph({ style: 'Header', children: [...children] })] });

const tab = (): TextRun => new TextRun({ children: [new Tab()] });

const footer = (pageCount: number): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [
          new TextRun('Page '),
          new SimpleField('PAGE', '1'),
          new TextRun(' of '),
          new SimpleField('NUMPAGES', String(pageCount)),
        ],
      }),
    ],
  });

type Section = IPropertiesOptions['sections'][number];

/**
 * Takes the tree and the number of pages; gives running headers and footers. The first page has its title in full, so
 * its header carries only the date; a draft says so on every page.
 */
export const pageFurniture = (tree: DocumentTree, pageCount: number): Pick<Section, 'headers' | 'footers'> => {
  const mark = new TextRun(tree.copy === 'draft' ? `DRAFT · ${longDate(tree.date)}` : longDate(tree.date));
  return {
    headers: {
      first: headerLine([tab(), mark]),
      default: headerLine([new TextRun(cleanText(tree.shortTitle)), tab(), mark]),
    },
    footers: { first: footer(pageCount), default: footer(pageCount) },
  };
};
