import type { APIRoute } from 'astro';
import { loadDocxRenderer } from '../../../assembly/index.ts';
import { currentContent } from '../../../library/content/current-content.ts';
import { latestCheck } from '../../data/latest-check.ts';
import { trainerPage } from '../trainer-page.ts';
import { wordHandouts } from '../word/word-handouts.ts';

const day = () => latestCheck(currentContent()) ?? '2015-01-01';
const handouts = () => {
  const { content, sources, site } = trainerPage();
  return wordHandouts(content, sources, site, day());
};

export function getStaticPaths() {
  return [...handouts().keys()].map((name) => ({ params: { name } }));
}

export const GET: APIRoute = async ({ params }) => {
  const id = params['name'] ?? '';
  const tree = handouts().get(id)?.();
  if (!tree) return new Response(null, { status: 404 });
  const renderDocx = await loadDocxRenderer();
  const bytes = await renderDocx(tree, { answers: {}, documentType: { id, version: tree.templateVersion } });
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
