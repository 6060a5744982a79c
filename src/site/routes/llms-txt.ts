import type { APIRoute } from 'astro';
import { currentContent } from '../../library/content/current-content.ts';
import { llmsText } from '../data/llms-text.ts';
import { siteIdentity } from '../data/site-identity.ts';

export const GET: APIRoute = () =>
  new Response(llmsText(currentContent(), siteIdentity), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
