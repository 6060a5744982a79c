import { expect, test } from 'vitest';
import { sections } from '../sections.ts';
import { drawSharePicture, sharePictureOf, sharePictures } from './share-picture.ts';

test.each([
  ['', 'site'],
  ['404/', 'site'],
  ['framework/reporting/', 'framework'],
  ['/reference/sources/wic-300/', 'reference'],
])('a link to "%s" brings the picture "%s"', (address, name) => {
  expect(sharePictureOf(address).name).toBe(name);
});

test('each section has a picture with its name in it', () => {
  for (const { folder, label } of sections)
    expect(drawSharePicture(sharePictureOf(`${folder}/`))).toContain(`>${label}<`);
});

test('no picture names the subject, or anything else that a glance should not give away', () => {
  for (const picture of sharePictures)
    expect(`${drawSharePicture(picture)} ${picture.alt}`).not.toMatch(/sex|exploit|traffick/i);
});
