import { readFileSync } from 'node:fs';
import validate from '@ooxml-tools/validate';
import type { Download, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { checkAnswers, type AnswerFile, type AnswerSet } from '../assembly/index.ts';
import { checkWordFile } from '../assembly/render/docx/check/check-word-file.ts';
import { readWordText } from '../assembly/render/docx/check/read-word-text.ts';
import { draftFromText } from '../library/draft/draft-from-text.ts';
import { readDocumentTypes } from '../library/read-document-types.ts';
import { readExamples } from '../library/read-examples.ts';
import { siteAddress } from '../site/site-address.ts';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { answerPageByKeyboard, openPageByKeyboard, tabTo } from './testing/keyboard-person.ts';
import { killTab } from './testing/kill-tab.ts';
import { openInterview } from './testing/open-interview.ts';

// No mouse in this file, and nothing that stands in for one: every step is a key.
const address = inject('siteAddress');
const browser = browserOfTests();

const root = process.cwd();
const documentType = readDocumentTypes(root).documentTypes.find(({ id }) => id === 'mou');
const example = readExamples(root, 'mou').find(({ id }) => id === 'typical');
if (!documentType || !example) throw new Error('There is no typical example of the agreement.');
const answers = example.answers as AnswerSet;
const given = { format: 'csec-answers', schemaVersion: 1, templates: { mou: documentType.version }, answers };

async function byKey(page: Page, press: () => Promise<void>): Promise<Download> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return download;
}

test.each([
  ['on a laptop', 1280],
  ['320 pixels wide', 320],
])(
  '%s: the typical county is answered by keyboard alone, the tab dies on the way, and the Word file is that of the command',
  { timeout: 300_000 },
  async (_name, width) => {
    const context = await browser().newContext({ viewport: { width, height: 720 } });
    let page = await openInterview(context, address);
    const pages = documentType.interview.pages.map(({ id }) => `#${id}`);
    const middle = pages[Math.floor(pages.length / 2)];
    let killed = false;

    await openPageByKeyboard(page, pages[0]?.slice(1) ?? '');
    for (let here = pages[0] ?? ''; here !== '#review';) {
      here = await answerPageByKeyboard(page, documentType, answers);
      if (killed || pages.indexOf(here) < pages.indexOf(middle ?? '')) continue;
      killed = true;
      await page.waitForTimeout(500); // what is older than half a second is never lost
      await killTab(page);
      page = await openInterview(context, address);
      await openPageByKeyboard(page, here.slice(1));
    }
    expect(killed).toBe(true);

    const saved = await byKey(page, () => page.keyboard.press('Control+s'));
    const file = JSON.parse(readFileSync(await saved.path(), 'utf8')) as AnswerFile;
    const { values } = checkAnswers(documentType, file.answers).answers;
    expect(withoutKeys(values)).toEqual(withoutKeys(checkAnswers(documentType, answers).answers.values));

    await tabTo(page, ({ text }) => text === 'Download the Word file');
    const word = await byKey(page, () => page.keyboard.press('Enter'));
    const bytes = readFileSync(await word.path());
    expect(checkWordFile(bytes)).toEqual([]);
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([]);

    const date = /\d{4}-\d{2}-\d{2}/.exec(word.suggestedFilename())?.[0] ?? '';
    const { files } = await draftFromText(
      JSON.stringify(given),
      documentType,
      {
        wants: 'drafts',
        id: 'mou',
        answers: '-',
        out: '',
        date,
        formats: ['docx'],
        notes: true,
        copy: 'draft',
        coverage: false,
      },
      siteAddress,
    );
    expect(readWordText(bytes)).toBe(readWordText(files[0]?.content as Uint8Array));
    await context.close();
  },
);

/** The form gives each row a key; the example has none. */
function withoutKeys(values: AnswerSet): unknown {
  return JSON.parse(JSON.stringify(values, (name, value: unknown) => (name === 'key' ? undefined : value)));
}
