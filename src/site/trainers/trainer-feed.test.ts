import { expect, test } from 'vitest';
import { recordedChanges } from '../../library/competencies/recorded-changes.ts';
import { readXml } from '../formats/cartridge/read-xml.ts';
import { trainerContent } from '../formats/trainer-content.ts';
import { trainerFeed } from './trainer-feed.ts';

const changes = recordedChanges(trainerContent());
const feed = readXml(trainerFeed(changes, { name: 'A & B', url: 'https://csec.example/base/' }));
const entries = feed.children.filter(({ name }) => name === 'entry');

test('the feed is well formed and has an entry for each recorded change', () => {
  expect(feed.name).toBe('feed');
  expect(entries).toHaveLength(changes.length);
  expect(entries[0]?.children.find(({ name }) => name === 'link')?.attributes['href']).toMatch(
    /^https:\/\/csec\.example\/base\//,
  );
});

test('no two entries have one id', () => {
  const ids = entries.map(({ children }) => children.find(({ name }) => name === 'id')?.text);
  expect(new Set(ids).size).toBe(entries.length);
});
