import { expect, it } from 'vitest';
import { redirectsOf } from './redirects.ts';

it('leads old addresses and withdrawn codes to what stands in their place', () => {
  const since = '2026-11-21';
  expect(
    redirectsOf({
      note: 'Test',
      count: 3,
      addresses: [
        { code: 'UND-K1', address: '/competencies/und-k1/', since, movedFrom: ['/skills/und-k1/'] },
        { code: 'UND-K2', address: '/competencies/und-k2/', since, replacedBy: 'UND-K3' },
        { code: 'UND-K3', address: '/competencies/und-k3/', since, replacedBy: 'UND-K1' },
      ],
    }),
  ).toEqual({
    '/skills/und-k1/': '/competencies/und-k1/',
    '/competencies/und-k2/': '/competencies/und-k1/',
    '/competencies/und-k3/': '/competencies/und-k1/',
  });
});

it('leaves out a circle', () => {
  const since = '2026-11-21';
  expect(
    redirectsOf({
      note: 'Test',
      count: 2,
      addresses: [
        { code: 'A', address: '/a/', since, replacedBy: 'B' },
        { code: 'B', address: '/b/', since, replacedBy: 'A' },
      ],
    }),
  ).toEqual({});
});
