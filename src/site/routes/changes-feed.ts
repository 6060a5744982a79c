import type { APIRoute } from 'astro';
import { currentContent } from '../../library/content/current-content.ts';
import { atomFeed } from '../data/atom-feed.ts';
import { siteIdentity } from '../data/site-identity.ts';

export const GET: APIRoute = () =>
  new Response(
    atomFeed(
      currentContent().changes.map(({ value }) => value),
      siteIdentity,
    ),
    { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } },
  );
