import type { APIRoute } from 'astro';
import { currentContent } from '../../library/content/current-content.ts';
import { readPartnerNames } from '../../library/partner-names.ts';
import { statutoryPartners } from '../../library/statutory-partners.ts';

/** What the form needs to begin the list of parties, fetched when a person asks for it. */
export const GET: APIRoute = () => {
  const naming = readPartnerNames('.');
  if (!naming) throw new Error('templates/_shared/partner-names.yaml cannot be used: run "npm run check:templates".');
  return new Response(JSON.stringify(statutoryPartners(currentContent(), naming)), {
    headers: { 'content-type': 'application/json' },
  });
};
