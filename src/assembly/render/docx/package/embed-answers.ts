import { xmlText } from '../clean-text.ts';

/** Our own namespace for the answers inside a Word file. It names the shape and need not lead anywhere. */
export const answersNamespace = 'urn:csec-protocol-toolkit:answers:1';

/** What is kept in the file: the answers, and which version of which document type they answer. */
export interface EmbeddedAnswers {
  readonly documentType: string;
  readonly templateVersion: string;
  readonly answers: unknown;
}

// The id by which Word tells our part from others; any fixed one will do.
const itemId = '{6D1C0A4E-3C55-4F0B-9E0B-5C1E7A2F9D31}';
const customXml = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

// JSON may hold characters that XML cannot; a JSON escape says the same in letters.
const jsonForXml = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Takes the answers; gives the parts that hold them, by path. */
export const answerParts = (embedded: EmbeddedAnswers): readonly (readonly [string, string])[] => [
  [
    'customXml/item1.xml',
    `${head}<answers xmlns="${answersNamespace}" documentType="${xmlText(embedded.documentType)}" templateVersion="${xmlText(embedded.templateVersion)}">${xmlText(jsonForXml(embedded.answers))}</answers>`,
  ],
  [
    'customXml/itemProps1.xml',
    `${head}<ds:datastoreItem ds:itemID="${itemId}" xmlns:ds="${customXml}"><ds:schemaRefs><ds:schemaRef ds:uri="${answersNamespace}"/></ds:schemaRefs></ds:datastoreItem>`,
  ],
  [
    'customXml/_rels/item1.xml.rels',
    `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relation}" Target="itemProps1.xml"/></Relationships>`,
  ],
];
