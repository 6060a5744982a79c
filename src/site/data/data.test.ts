import { expect, test } from 'vitest';
import { atomFeed } from './atom-feed.ts';
import { toCsv } from './to-csv.ts';

test('CSV cells are quoted, and none is run as a formula', () => {
  expect(
    toCsv(
      ['a', 'b'],
      [
        ['x, "y"', '=1+1'],
        ['-2', 'line\nbreak'],
      ],
    ),
  ).toBe('a,b\r\n"x, ""y""",\'=1+1\r\n\'-2,"line\nbreak"\r\n');
});

test('the feed has the newest change first, with text escaped and ids that stay when others are added', () => {
  const site = { name: 'Site', url: 'https://site.example/base/' };
  const one = { date: '2026-11-20', title: 'A & B', text: '<x>', kind: 'content' as const };
  const two = { date: '2026-11-21', title: 'Later', text: 'y', kind: 'law' as const, pages: ['/start/'] };
  const feed = atomFeed([one, two], site);
  expect(feed.indexOf('Later')).toBeLessThan(feed.indexOf('A &amp; B'));
  expect(feed).toContain('<summary>&lt;x&gt;</summary>');
  expect(feed).toContain('<link href="https://site.example/base/start/"/>');
  const id = 'https://site.example/base/about/changes/#2026-11-20-1';
  expect(feed).toContain(id);
  expect(atomFeed([one], site)).toContain(id);
});
