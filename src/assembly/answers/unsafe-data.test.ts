import { expect, it } from 'vitest';
import { isRecord, unsafeData } from './unsafe-data.ts';

it('lets ordinary answers through', () => {
  expect(unsafeData({ county: 'Yolo', parties: [{ legalName: 'A', alsoActsAs: ['x'] }] })).toBeNull();
});

it.each(['{"__proto__":{}}', '{"a":[{"constructor":1}]}', '{"a":{"prototype":1}}'])('refuses %s', (json) => {
  expect(unsafeData(JSON.parse(json))).toMatch(/^The answers use the name "\w+"/);
});

it('refuses data that holds itself, and data far too wide', () => {
  const loop: Record<string, unknown> = {};
  loop['again'] = loop;
  expect(unsafeData(loop)).toMatch(/nested/);
  expect(unsafeData(Array.from({ length: 100_001 }, () => 1))).toMatch(/more than 100,000 entries/);
});

it('tells records from arrays, dates and null', () => {
  expect([{}, Object.create(null), [], new Date(0), null, 'x'].map(isRecord)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
