import { expect, it } from 'vitest';
import { trainerContent } from '../formats/trainer-content.ts';
import { caseFiles, redirectLines, redirectPages } from './static-host-files.ts';

const content = trainerContent();
const moved = {
  note: 'n',
  count: 2,
  addresses: [
    { code: 'A', address: '/competencies/a/', since: '2026-11-21', movedFrom: ['/old/a/'] },
    { code: 'B', address: '/competencies/b/', since: '2026-11-21', replacedBy: 'A' },
  ],
};

it('has no CASE file whose path is also a folder', () => {
  const paths = [...caseFiles(content, { name: 'T', url: 'https://csec.example/' }).keys()];
  const folders = new Set(paths.map((path) => path.slice(0, path.lastIndexOf('/'))));
  expect(paths.filter((path) => folders.has(path))).toEqual([]);
  expect(paths).toContain('ims/case/v1p1/CFDocuments/index.json');
});

it('leads earlier and withdrawn addresses on, under the base', () => {
  expect(redirectLines(moved, '/csec/').split('\n').slice(0, 2)).toEqual([
    '/csec/old/a/ /csec/competencies/a/ 301',
    '/csec/competencies/b/ /csec/competencies/a/ 301',
  ]);
  const pages = redirectPages(moved, '/csec/');
  expect([...pages.keys()]).toEqual(['old/a/index.html', 'competencies/b/index.html']);
  expect(pages.get('old/a/index.html')).toContain('content="0; url=/csec/competencies/a/"');
});

it('never replaces a page that is still published', () => {
  const published = new Set(
    content.addresses.value.addresses
      .filter(({ replacedBy }) => !replacedBy)
      .map(({ address }) => `${address.slice(1)}index.html`),
  );
  expect([...redirectPages(content.addresses.value, '/').keys()].filter((path) => published.has(path))).toEqual([]);
});
