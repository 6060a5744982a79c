import type { APIRoute } from 'astro';
import { recordedChanges } from '../../../library/competencies/recorded-changes.ts';
import { trainerFeed } from '../trainer-feed.ts';
import { trainerPage } from '../trainer-page.ts';

export const GET: APIRoute = () => {
  const { content, site } = trainerPage();
  return new Response(trainerFeed(recordedChanges(content), site), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
};
