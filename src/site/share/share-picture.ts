import { sections } from '../sections.ts';
import { siteTitle } from '../site-address.ts';

/** The picture that a link to the site brings along where it is pasted, in an email or a chat. */
export interface SharePicture {
  /** Name of its file, without the ending. */
  readonly name: string;
  readonly heading: string;
  /** What it says, for those who do not see it. */
  readonly alt: string;
}

/** The size that those who show such pictures ask for, in pixels. */
export const sharePictureSize = { width: 1200, height: 630 } as const;

const audience = 'For the agencies of a California county';

/** One picture for each section, and one for the pages that are in none. */
export const sharePictures: readonly SharePicture[] = [
  { name: 'site', heading: siteTitle, alt: `${siteTitle}. ${audience}.` },
  ...sections.map(({ folder, label }) => ({
    name: folder,
    heading: label,
    alt: `${siteTitle}: ${label}. ${audience}.`,
  })),
];

/** Takes a page's address without the site's base, gives its picture. */
export function sharePictureOf(address: string): SharePicture {
  const [folder] = address.split('/').filter(Boolean);
  return sharePictures.find(({ name }) => name === folder) ?? (sharePictures[0] as SharePicture);
}

/**
 * Takes a picture's heading, gives it drawn as SVG. It is quiet on purpose and does not name the subject: it may appear
 * on the telephone of someone whose screen others see.
 */
export function drawSharePicture({ name, heading }: SharePicture): string {
  const { width, height } = sharePictureSize;
  const serif = "'Palatino Linotype', Palatino, P052, 'URW Palladio L', 'DejaVu Serif', Georgia, serif";
  const sans = "'Helvetica Neue', Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">
  <rect width="${width}" height="${height}" fill="#fbfcfc"/>
  <rect width="${width}" height="18" fill="#095e71"/>
  <text x="96" y="150" font-family="${sans}" font-size="34" fill="#4f5a5e">${name === 'site' ? '' : siteTitle}</text>
  <text x="92" y="352" font-family="${serif}" font-size="${heading.length > 14 ? 92 : 116}" font-weight="600" fill="#1d2528">${heading}</text>
  <rect x="96" y="404" width="120" height="5" fill="#095e71"/>
  <text x="96" y="488" font-family="${sans}" font-size="38" fill="#2c3639">${audience}</text>
</svg>`;
}
