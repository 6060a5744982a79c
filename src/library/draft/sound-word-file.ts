import { loadWordFileChecks, type AnswerSet } from '../../assembly/index.ts';

/**
 * Takes a Word file that we made and the answers in it; gives the file back when our own checks find nothing. Throws with
 * what they found: the mistake is then ours, and no one should get such a file. What looks like a leftover of a template,
 * such as the word "undefined", is none when a person typed it.
 */
export async function soundWordFile(bytes: Uint8Array, answers: AnswerSet): Promise<Uint8Array> {
  const { checkWordFile } = await loadWordFileChecks();
  const typed = JSON.stringify(answers);
  const found = checkWordFile(bytes).filter(
    ({ rule, sentence }) => rule !== 'leftovers' || !typed.includes(/"([^"]+)" is left in/.exec(sentence)?.[1] ?? '\0'),
  );
  if (found.length === 0) return bytes;
  const sentences = found.map(({ sentence }) => sentence).join(' ');
  throw new Error(`the Word file failed our own check, which is our mistake and not yours. ${sentences}`);
}
