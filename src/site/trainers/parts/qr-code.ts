import { renderSVG } from 'uqr';

/** Takes a full address; gives an SVG picture that phones read as it, with the quiet zone that the standard asks for (ISO/IEC 18004: four modules). */
export function qrCode(url: string): string {
  return renderSVG(url, { ecc: 'M', border: 4, pixelSize: 4 });
}
