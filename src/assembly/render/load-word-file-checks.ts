/** Gives what looks into a finished Word file: its faults, and its text with numbers. Loaded only by those who check files. */
export async function loadWordFileChecks() {
  const [{ checkWordFile }, { readWordText }] = await Promise.all([
    import('./docx/check/check-word-file.ts'),
    import('./docx/check/read-word-text.ts'),
  ]);
  return { checkWordFile, readWordText };
}
