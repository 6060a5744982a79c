import type { APIRoute } from 'astro';
import { trainerFiles } from '../../formats/trainer-files.ts';
import { trainerPage } from '../trainer-page.ts';

const files = () => {
  const { content, site, sources } = trainerPage();
  return trainerFiles(content, site, sources);
};

export function getStaticPaths() {
  return [...files().keys()].map((address) => {
    const [folder, file] = address.replace('/data/', '').split('/');
    return { params: { folder, file }, props: { address } };
  });
}

export const GET: APIRoute<{ address: string }> = ({ props }) => {
  const file = files().get(props.address);
  if (!file) return new Response(null, { status: 404 });
  const body = file.body();
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'content-type': file.mediaType },
  });
};
