import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import {
  assemble,
  checkAnswers,
  loadDocxRenderer,
  type AnswerSet,
  type DocumentTree,
  type DocumentType,
} from '../assembly/index.ts';

/** A Word template with a tag for each answer, and the answers by tag. */
export interface WordTemplate {
  readonly bytes: Uint8Array;
  readonly data: Readonly<Record<string, string>>;
}

/**
 * Makes the Word template from which docxtemplater produces the same document: our own draft with every answer replaced
 * by a tag. Its conditions and loops are already worked out, which makes docxtemplater's task easier than ours.
 */
export async function wordTemplate(
  documentType: DocumentType,
  answers: AnswerSet,
  date: string,
): Promise<WordTemplate> {
  const { tree } = assemble(documentType, checkAnswers(documentType, answers).answers, {
    date,
    copy: 'draft',
    notes: true,
  });
  const data: Record<string, string> = {};
  const tagged = withTags(tree, data) as DocumentTree;
  const render = await loadDocxRenderer();
  return { bytes: await render(tagged, { answers: {}, documentType }), data };
}

/** The document that docxtemplater makes of a Word template. */
export function fillWordTemplate({ bytes, data }: WordTemplate): Uint8Array {
  const document = new Docxtemplater(new PizZip(bytes), { linebreaks: true, paragraphLoop: true });
  document.render(data);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function withTags(node: unknown, data: Record<string, string>): unknown {
  if (Array.isArray(node)) return node.map((each) => withTags(each, data));
  if (typeof node !== 'object' || node === null) return node;
  if ('type' in node && node.type === 'answer' && 'lines' in node) {
    const tag = `a${Object.keys(data).length}`;
    data[tag] = (node.lines as string[]).join('\n');
    return { ...node, lines: [`{${tag}}`] };
  }
  return Object.fromEntries(Object.entries(node).map(([name, value]) => [name, withTags(value, data)]));
}
