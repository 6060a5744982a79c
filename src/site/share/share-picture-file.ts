import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { drawSharePicture, sharePictures, type SharePicture } from './share-picture.ts';

export function getStaticPaths() {
  return sharePictures.map((picture) => ({ params: { name: picture.name }, props: picture }));
}

export const GET: APIRoute<SharePicture & Record<string, unknown>> = async ({ props }) => {
  const png = await sharp(Buffer.from(drawSharePicture(props)))
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
