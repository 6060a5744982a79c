import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { plainText } from '../../../tree/plain-text.ts';
import { renderDocx } from '../render-docx.ts';
import { sampleTree } from '../samples/sample-tree.ts';
import { wordBlocksOf } from '../blocks/word-blocks-of.ts';
import { estimatePages } from './estimate-pages.ts';

const has = (command: string): boolean =>
  (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, command)));

// Compares with LibreOffice where it is installed; the estimate itself needs nothing.
describe.runIf(has('soffice') && has('pdftotext'))('estimatePages beside LibreOffice', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('puts clauses on the pages where LibreOffice does, all but one at most', { timeout: 120_000 }, async () => {
    const tree = sampleTree();
    const file = join(folder, 'draft.docx');
    writeFileSync(file, await renderDocx(tree, { answers: {}, documentType: { id: 'mou', version: '1.0' } }));
    execFileSync(
      'soffice',
      [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'pdf', '--outdir', folder, file],
      { stdio: 'ignore' },
    );
    const pages = execFileSync('pdftotext', ['-layout', join(folder, 'draft.pdf'), '-'], { encoding: 'utf8' })
      .split('\f')
      .slice(0, -1);
    const { pages: estimated, count } = estimatePages(wordBlocksOf(tree).blocks);
    expect(count).toBe(pages.length);
    const clauses = tree.children.filter((block) => block.type === 'clause');
    const found = clauses.map(
      (clause) =>
        pages.findLastIndex((page) =>
          new RegExp(`^ *${clause.number}\\. +${plainText(clause.heading).slice(0, 20)}[^.]*$`, 'm').test(page),
        ) + 1,
    );
    // At the foot of a page LibreOffice sometimes moves a heading on though the first lines below it would fit.
    const apart = clauses.map((clause, at) =>
      Math.abs((found[at] ?? 0) - (estimated.get(`_${clause.key.replaceAll('-', '_')}`) ?? 0)),
    );
    expect(Math.max(...apart)).toBeLessThanOrEqual(1);
    expect(apart.filter((difference) => difference > 0).length).toBeLessThanOrEqual(1);
  });
});
