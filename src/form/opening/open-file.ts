import {
  isAnswerPart,
  largestFile,
  loadWordReader,
  parseAnswerJson,
  readAnswerFile,
  readAnswerPart,
  type AnswerFile,
  type AnswerPart,
} from '../../assembly/index.ts';

export type Opened =
  | { readonly ok: true; readonly part: AnswerPart }
  | {
      readonly ok: true;
      readonly part?: never;
      readonly file: AnswerFile;
      /** Whether the answers came out of a Word file, whose own text is not read. */
      readonly fromWord: boolean;
    }
  /** One sentence that says what to do. */
  | { readonly ok: false; readonly sentence: string };

const largestWordFile = 60_000_000;
const chooseAnother = 'Choose another file.';

/** Reads a file that a person chose or dropped: answers or a partner's pages as JSON, or a Word draft that carries answers. Never throws. */
export async function openFile(file: File): Promise<Opened> {
  try {
    const isWord = /\.docx$/i.test(file.name) || (await beginsLikeZip(file));
    return isWord ? await openWordFile(file) : await openAnswerFile(file);
  } catch {
    return { ok: false, sentence: 'The file could not be read. Check that it is still there and try again.' };
  }
}

async function openAnswerFile(file: File): Promise<Opened> {
  // A character takes at most four bytes, so a larger file is over the limit whatever it holds.
  if (file.size > largestFile * 4)
    return {
      ok: false,
      sentence: 'The file is larger than 2 MB, so it is not a file of answers. Choose another file.',
    };
  return fromJson(await file.text(), false);
}

async function openWordFile(file: File): Promise<Opened> {
  if (file.size > largestWordFile)
    return { ok: false, sentence: 'This file is too large to be a draft made on this site. Choose another file.' };
  const read = await loadWordReader();
  const found = read(new Uint8Array(await file.arrayBuffer()));
  if (!found.ok) return found;
  const parsed = parseAnswerJson(found.json);
  if (!parsed.ok)
    return {
      ok: false,
      sentence: `The answers inside this Word file cannot be read. ${parsed.sentence} ${chooseAnother}`,
    };
  return checked(
    {
      format: 'csec-answers',
      schemaVersion: 1,
      templates: { [found.documentType]: found.templateVersion },
      answers: parsed.value,
    },
    true,
  );
}

function fromJson(text: string, fromWord: boolean): Opened {
  const parsed = parseAnswerJson(text);
  return parsed.ok ? checked(parsed.value, fromWord) : { ok: false, sentence: `${parsed.sentence} ${chooseAnother}` };
}

function checked(value: unknown, fromWord: boolean): Opened {
  if (isAnswerPart(value)) return readAnswerPart(value);
  const read = readAnswerFile(value);
  if (!read.ok) {
    const advice = read.newer ? 'Reload this page to get that version, then open the file again.' : chooseAnother;
    return { ok: false, sentence: `${read.problems[0] ?? 'This is not a file of answers.'} ${advice}` };
  }
  return { ok: true, file: read.file, fromWord };
}

async function beginsLikeZip(file: File): Promise<boolean> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  return first === 0x50 && second === 0x4b;
}
