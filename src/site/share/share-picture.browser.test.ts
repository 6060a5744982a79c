import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { siteAddress, siteBase } from '../site-address.ts';
import { sharePictures, sharePictureSize } from './share-picture.ts';

const site = inject('siteAddress');

test.each(['', ...sharePictures.filter(({ name }) => name !== 'site').map(({ name }) => samplePage(name))])(
  '/%s names a picture of this site that is there, with its words',
  async (path) => {
    const html = await (await fetch(site + path)).text();
    const [url] = metas(html, 'og:image');
    expect(url).toMatch(new RegExp(`^${siteAddress}${siteBase}share/[a-z]+\\.png$`));
    const picture = await fetch(url?.replace(`${siteAddress}${siteBase}`, site) ?? '');
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(await sharp(Buffer.from(await picture.arrayBuffer())).metadata()).toMatchObject(sharePictureSize);
    expect(metas(html, 'og:image:alt')).toEqual([expect.stringContaining('California county')]);
    expect(metas(html, 'twitter:card')).toEqual(['summary_large_image']);
  },
);

// Sections whose first page is not at their own address.
function samplePage(folder: string): string {
  return folder === 'reference' ? 'reference/clocks/' : `${folder}/`;
}

function metas(html: string, name: string): string[] {
  return [...html.matchAll(/<meta\b[^>]*>/g)]
    .filter(([tag]) => tag.includes(`"${name}"`))
    .map(([tag]) => /content="([^"]*)"/.exec(tag)?.[1] ?? '');
}
