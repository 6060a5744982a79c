import type { APIRoute } from 'astro';
import { loadDocxRenderer } from '../../assembly/index.ts';
import { currentContent } from '../../library/content/current-content.ts';
import { latestCheck } from '../data/latest-check.ts';
import { requirementsDocument } from '../data/requirements-document.ts';
import { siteTitle } from '../site-address.ts';

export const GET: APIRoute = async () => {
  const content = currentContent();
  const day = latestCheck(content) ?? '2015-01-01';
  const renderDocx = await loadDocxRenderer();
  const bytes = await renderDocx(requirementsDocument(content, day, siteTitle), {
    answers: {},
    documentType: { id: 'requirements-checklist', version: day },
  });
  return new Response(new Uint8Array(bytes), {
    headers: { 'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  });
};
