import type { APIRoute } from 'astro';
import { currentContent } from '../../library/content/current-content.ts';
import { csvTables, type CsvTableName } from '../data/csv-tables.ts';

export function getStaticPaths() {
  return Object.keys(csvTables).map((name) => ({ params: { name } }));
}

export const GET: APIRoute = ({ params }) =>
  // The mark at the front tells Excel that the text is UTF-8.
  new Response(`\uFEFF${csvTables[params['name'] as CsvTableName](currentContent())}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  });
