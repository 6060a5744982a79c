import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import { expect, test } from 'vitest';
import { glossaryTermSchema } from '../../library/content/glossary-term.ts';
import type { Content } from '../../library/content/read-content.ts';
import { sourceSchema } from '../../library/content/source.ts';
import { rehypeTable } from './rehype-table.ts';
import { remarkBasis } from './remark-basis.ts';
import { remarkBoxes } from './remark-boxes.ts';
import { remarkCite } from './remark-cite.ts';
import { remarkHeadingId } from './remark-heading-id.ts';
import { remarkStatement } from './remark-statement.ts';
import { remarkTerm } from './remark-term.ts';

const entry = <T>(key: string, value: T): [string, { key: string; path: string; value: T; lineOf: () => number }] => [
  key,
  { key, path: '', value, lineOf: () => 1 },
];
const pc = sourceSchema.parse({
  kind: 'law',
  title: 'Penal Code section 1',
  short: 'PC 1',
  publisher: 'State of California',
  asOf: '2026-11-21',
  status: 'in force',
  verified: 'partial',
  summary: 'S.',
  url: 'https://leginfo.legislature.ca.gov/x',
});
const content = () =>
  ({
    sources: new Map([entry('pc-1', pc)]),
    glossary: new Map([
      entry('mdt', glossaryTermSchema.parse({ term: 'multidisciplinary team', acronym: 'MDT', meaning: 'A <team>.' })),
    ]),
  }) as Pick<Content, 'sources' | 'glossary'>;

async function html(markdown: string): Promise<string> {
  const processor = await createMarkdownProcessor({
    remarkPlugins: [
      remarkDirective,
      remarkHeadingId,
      remarkBasis,
      remarkTerm(content),
      remarkStatement,
      remarkBoxes,
      remarkCite(content),
    ],
  });
  return (await processor.render(markdown)).code;
}

test('a citation is a short link to the list of sources at the foot of the page', async () => {
  const page = await html('Report :cite[pc-1]{at="(a)"}. Again :cite[pc-1]{at="page 2"}.');
  expect(page).toContain('Report <a class="cite" href="#source-pc-1" data-note="source">PC 1(a)</a>.');
  expect(page).toContain('>PC 1, page 2</a>');
  expect(page.match(/<li id="source-pc-1"/g)).toHaveLength(1);
  expect(page).toContain('href="/reference/sources/pc-1/">Penal Code section 1</a> (PC 1)');
  expect(page).toContain('In force, verified in part through November 21, 2026');
  expect(page).toContain('Read it at leginfo.legislature.ca.gov</a>');
});

test('a page without citations has no list, an unknown key is shown as written', async () => {
  expect(await html('Nothing.')).not.toContain('Sources');
  expect(await html(':cite[nobody]')).toContain('[nobody]');
});

test('citations side by side get a semicolon', async () => {
  expect(await html('Do :cite[pc-1] :cite[pc-1]{at="(b)"}.')).toMatch(/PC 1<\/a>; <a [^>]*>PC 1\(b\)<\/a>\./);
});

test('a term links to the glossary and carries its meaning as text', async () => {
  expect(await html('The :term[team]{key="mdt"} meets.')).toContain(
    'The <a class="term" href="/reference/glossary/#mdt" data-note="term" data-term="multidisciplinary team (MDT)" data-meaning="A <team>.">team</a> meets.',
  );
});

test('labels say their basis in words', async () => {
  const label = '<span class="sr-only">Basis: </span>State guidance</a>';
  expect(await html('Do :basis[state guidance]')).toContain(label);
  const box = await html(':::statement{basis="state guidance"}\nOne *two*.\n:::');
  expect(box).toContain('<div class="statement statement-state-guidance"><p class="statement-label">');
  expect(box).toContain('<p>One <em>two</em>.</p>');
});

test('a table scrolls in a box named for its heading', async () => {
  const processor = await createMarkdownProcessor({ rehypePlugins: [rehypeTable] });
  const { code } = await processor.render('## Who *leads*\n\n| a | b |\n| --- | --- |\n| x | y |');
  expect(code).toContain('<div class="scroll-box" role="group" aria-label="Who leads" tabindex="0"><table>');
});

test('boxes get their headings, headings keep their anchors', async () => {
  expect(await html(':::in-short\n- One\n:::')).toContain('aria-labelledby="in-short"');
  expect(await html('## Who leads? {#lead}')).toContain('<h2 id="lead">Who leads?</h2>');
});

test('on a phone a table with several columns is a list of cards: each cell knows its heading', async () => {
  const processor = await createMarkdownProcessor({ rehypePlugins: [rehypeTable] });
  const { code } = await processor.render('| a *b* | c | d |\n| --- | --- | --- |\n| 1 | 2 | 3 |');
  const whole = code.replaceAll('\n', '');
  expect(whole).toContain(
    '<table class="stacked" role="table"><thead role="rowgroup"><tr role="row"><th role="columnheader">',
  );
  expect(whole).toContain(
    '<td role="cell">1</td><td role="cell" data-label="C">2</td><td role="cell" data-label="D">3</td>',
  );
});
