import { expect, test } from 'vitest';
import { qrCode } from './qr-code.ts';

test('a QR code is a picture of its own, the same each time, without script', () => {
  const picture = qrCode('https://csec.example/competencies/und-k1/');
  expect(picture).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
  expect(picture).not.toContain('script');
  expect(qrCode('https://csec.example/competencies/und-k1/')).toBe(picture);
  expect(qrCode('https://csec.example/competencies/und-k2/')).not.toBe(picture);
});
