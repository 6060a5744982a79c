import type { DocumentType } from '../document-type.ts';
import { colophon } from './colophon.ts';
import type { Covered } from './coverage.ts';
import { dutyInWords, howToMeet } from './coverage-words.ts';
import type { Block, DocumentTree, Inline } from './nodes.ts';

const text = (value: string): Inline => ({ type: 'text', value });

/** The coverage of a draft as a checklist of its own, to be printed or filed with the draft. */
export function coverageDocument(
  covered: readonly Covered[],
  documentType: DocumentType,
  date: string,
  site?: string,
): DocumentTree {
  const title = `What law asks of this document: ${documentType.title}`;
  const met = covered.filter(({ metBy }) => metBy.length > 0).length;
  const children: Block[] = [
    { type: 'title', children: [text(title)] },
    {
      type: 'paragraph',
      children: [
        text(
          `${met} of ${covered.length} requirements are met by the text of the draft. What binds only some counties says so.`,
        ),
      ],
    },
    coverageTable(covered, documentType),
    colophon(documentType, date, site),
  ];
  return {
    type: 'document',
    title,
    shortTitle: 'Coverage checklist',
    subject: title,
    documentType: documentType.id,
    templateVersion: documentType.version,
    date,
    copy: 'clean',
    children,
  };
}

function coverageTable(covered: readonly Covered[], documentType: DocumentType): Block {
  return {
    type: 'table',
    widths: [0.08, 0.5, 0.18, 0.24],
    header: [[text('Met')], [text('What law asks')], [text('Law')], [text('Where it is met')]],
    rows: covered.map((each) => [
      [{ type: 'checkBox', checked: each.metBy.length > 0 }],
      dutyInWords(each.requirement),
      [text(each.requirement.citation)],
      [text(placesOf(each) || `Not met. ${howToMeet(each, documentType)}`)],
    ]),
  };
}

/** "Section 15 (Data); Exhibit D (Contacts)", or nothing. */
export function placesOf({ metBy }: Covered): string {
  return metBy.map(({ label, heading }) => `${label} (${heading})`).join('; ');
}

/** The coverage of a draft as lines of plain text: a box that is ticked when the requirement is met, and where. */
export function coverageAsText(covered: readonly Covered[], documentType: Pick<DocumentType, 'interview'>): string {
  return covered
    .map((each) => {
      const { title, citation } = each.requirement;
      const places = placesOf(each);
      return `[${places ? 'x' : ' '}] ${title} (${citation}): ${places || `not met. ${howToMeet(each, documentType)}`}`;
    })
    .join('\n');
}
