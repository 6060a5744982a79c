import type { APIRoute } from 'astro';
import { currentContent } from '../../library/content/current-content.ts';
import { statutoryPartners } from '../../library/statutory-partners.ts';

/** What the form needs to begin the list of parties, fetched when a person asks for it. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(statutoryPartners(currentContent())), { headers: { 'content-type': 'application/json' } });
