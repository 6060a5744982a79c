import { scanJson } from './scan-json.ts';
import { unsafeData } from './unsafe-data.ts';

/** The largest answer file that is read, in characters: a hundred times what a full set of answers needs. */
export const largestFile = 2_000_000;

export type ParsedJson =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly sentence: string };

/** Parses the text of an answer file: takes JSON, gives its value or a sentence that says why it was refused; never throws. */
export function parseAnswerJson(text: string): ParsedJson {
  if (text.length > largestFile) return refused('The file is larger than 2 MB, so it is not a file of answers.');
  const json = text.replace(/^\uFEFF/, '');
  if (json.trim() === '') return refused('The file is empty.');
  const found = scanJson(json);
  if (found !== null) return refused(found);
  try {
    const value: unknown = JSON.parse(json);
    const unsafe = unsafeData(value);
    return unsafe === null ? { ok: true, value } : refused(unsafe);
  } catch (error) {
    const line = /line (\d+)/.exec(String(error))?.[1];
    return refused(
      `This is not a file of answers, or a part of it is missing${line === undefined ? '' : `: look at line ${line}`}.`,
    );
  }
}

function refused(sentence: string): ParsedJson {
  return { ok: false, sentence };
}
