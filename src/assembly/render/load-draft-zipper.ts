/** Gives the function that puts several drafts into one zip file. Loaded only when someone wants them all. */
export async function loadDraftZipper() {
  const { zipDrafts } = await import('./docx/zip-drafts.ts');
  return zipDrafts;
}
