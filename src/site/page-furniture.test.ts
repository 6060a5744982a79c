import { expect, test } from 'vitest';
import { citePage } from './cite-page.ts';
import { pageJsonLd } from './page-json-ld.ts';
import { pageTrail } from './page-trail.ts';

test('the way to a page names its section and links to what exists', () => {
  expect(pageTrail('/framework/teams/lead/', 'Who leads?', (address) => address === '/framework/')).toEqual([
    { label: 'Home', address: '/' },
    { label: 'Framework', address: '/framework/' },
    { label: 'Teams' },
    { label: 'Who leads?' },
  ]);
});

test('a page is cited with its dates and address', () => {
  expect(
    citePage({
      title: 'Who leads?',
      site: 'Site',
      url: 'https://s.example/',
      reviewed: '2026-11-21',
      reflects: '2026-11',
    }),
  ).toBe('“Who leads?” Site. Reviewed November 21, 2026; law as of November 2026. https://s.example/');
  expect(citePage({ title: 'Notes', site: 'Site', url: 'u' })).toBe('“Notes.” Site. u');
});

test('JSON-LD cannot end its script element', () => {
  const json = pageJsonLd(
    {
      title: '</script>',
      summary: undefined,
      reviewed: undefined,
      url: 'https://s.example/a/',
      site: 'S',
      siteUrl: 'https://s.example/',
    },
    [{ label: 'Home', address: '/' }],
  );
  expect(json).not.toContain('</script>');
  expect(JSON.parse(json)['@graph'][0].name).toBe('</script>');
});
