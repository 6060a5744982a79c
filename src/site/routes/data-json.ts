import type { APIRoute } from 'astro';
import { currentContent } from '../../library/content/current-content.ts';
import { dataSets, type DataSetName } from '../data/data-sets.ts';
import { latestCheck } from '../data/latest-check.ts';

export function getStaticPaths() {
  return Object.keys(dataSets).map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) => {
  const content = currentContent();
  const { about, rows } = dataSets[params['name'] as DataSetName];
  return new Response(`${JSON.stringify({ about, asOf: latestCheck(content), rows: rows(content) }, null, 1)}\n`, {
    headers: { 'content-type': 'application/json' },
  });
};
