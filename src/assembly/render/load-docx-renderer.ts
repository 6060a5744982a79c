/** Gives the function that writes Word files. It is large, so it is loaded only when someone wants one. */
export async function loadDocxRenderer() {
  const { renderDocx } = await import('./docx/render-docx.ts');
  return renderDocx;
}
