import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';

/** One answer file to draft from. Reading it waits until its turn, so that a bad one does not stop the rest. */
export interface AnswerInput {
  readonly name: string;
  /** The name of its draft, without the ending. */
  readonly draftName: string;
  readonly read: () => string;
}

const endings = ['.yaml', '.yml', '.json'];

/** The answer files that `--answers` names: one, all in a folder, or standard input. Throws when there is no such file. */
export function findAnswerFiles(answers: string, id: string, readStandardInput: () => string): readonly AnswerInput[] {
  if (answers === '-') return [{ name: 'standard input', draftName: id, read: readStandardInput }];
  const names = statSync(answers).isDirectory()
    ? readdirSync(answers)
        .filter((name) => endings.includes(extname(name).toLowerCase()))
        .toSorted()
        .map((name) => join(answers, name))
    : [answers];
  const inputs = names.map((name) => ({
    name,
    draftName: `${id}-${slug(basename(name, extname(name)))}`,
    read: () => readFileSync(name, 'utf8'),
  }));
  return inputs.map((input, index) => {
    const before = inputs.slice(0, index).filter(({ draftName }) => draftName === input.draftName).length;
    return before === 0 ? input : { ...input, draftName: `${input.draftName}-${before + 1}` };
  });
}

function slug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return (
    plain
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 80) || 'answers'
  );
}
