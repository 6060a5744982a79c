import { answersNamespace } from '../package/embed-answers.ts';
import { findPart } from './find-part.ts';

export type EmbeddedText =
  | { readonly ok: true; readonly documentType: string; readonly templateVersion: string; readonly json: string }
  /** A sentence that says what to do. */
  | { readonly ok: false; readonly sentence: string };

const refusals = {
  'not there': 'This Word file holds no answers. Choose a draft that was made on this site, or a file of answers.',
  'too large': 'This file is too large to be a draft made on this site. Choose another file.',
  'not a zip': 'This is not a Word file. Choose a draft that was made on this site, or a file of answers.',
} as const;

/**
 * Takes the bytes of a Word file; gives the JSON text of the answers that our drafts carry inside. Word and LibreOffice
 * keep that part when they save, sometimes under another number. No other part of the file is read.
 */
export function readEmbeddedAnswers(bytes: Uint8Array): EmbeddedText {
  const part = findPart(bytes, /^customXml\/item\d+\.xml$/, (text) => text.includes(answersNamespace));
  if (part.kind !== 'found') return { ok: false, sentence: refusals[part.kind] };
  const element = /<(?:\w+:)?answers\b([^>]*)>([^<]*)<\/(?:\w+:)?answers>/.exec(part.text);
  if (!element)
    return { ok: false, sentence: 'The answers inside this Word file are damaged. Open a file of answers instead.' };
  const [, attributes = '', text = ''] = element;
  return {
    ok: true,
    documentType: attribute(attributes, 'documentType'),
    templateVersion: attribute(attributes, 'templateVersion'),
    json: fromXml(text),
  };
}

function attribute(attributes: string, name: string): string {
  return fromXml(new RegExp(`\\b${name}=(?:"([^"]*)"|'([^']*)')`).exec(attributes)?.slice(1).find(Boolean) ?? '');
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function fromXml(text: string): string {
  return text.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex: string, digits: string, name: string) => {
    if (name) return named[name] ?? whole;
    const code = hex ? parseInt(hex, 16) : Number(digits);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
