/** Gives the function that reads the answers out of a Word file. Loaded only when someone opens one. */
export async function loadWordReader() {
  const { readEmbeddedAnswers } = await import('./docx/read/read-embedded-answers.ts');
  return readEmbeddedAnswers;
}
