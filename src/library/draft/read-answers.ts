import { parseDocument } from 'yaml';
import { largestFile, parseAnswerJson, readAnswerFile, type AnswerFile, type AnswerSet } from '../../assembly/index.ts';

export type ReadAnswers =
  | { readonly ok: true; readonly answers: AnswerSet; readonly templates: AnswerFile['templates'] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The answers in the text of an answer file, JSON or YAML, with the versions that they were given for; or every reason why it is none. */
export function readAnswers(text: string): ReadAnswers {
  const parsed = /^\s*\{/.test(text.replace(/^\uFEFF/, '')) ? parseAnswerJson(text) : parseAnswerYaml(text);
  if (!parsed.ok) return { ok: false, problems: [parsed.sentence] };
  const read = readAnswerFile(parsed.value);
  return read.ok
    ? { ok: true, answers: read.file.answers, templates: read.file.templates }
    : { ok: false, problems: read.problems };
}

function parseAnswerYaml(text: string): ReturnType<typeof parseAnswerJson> {
  if (text.length > largestFile)
    return { ok: false, sentence: 'The file is larger than 2 MB, so it is not a file of answers.' };
  if (text.trim() === '') return { ok: false, sentence: 'The file is empty.' };
  // Aliases are how a small YAML file grows into a huge value.
  const document = parseDocument(text, { merge: false });
  const [error] = document.errors;
  if (error) return { ok: false, sentence: `The file is not YAML that can be read: ${error.message.split('\n')[0]}` };
  try {
    return { ok: true, value: document.toJS({ maxAliasCount: 20 }) as unknown };
  } catch (cause) {
    return { ok: false, sentence: `The file is not YAML that can be read: ${(cause as Error).message}.` };
  }
}
