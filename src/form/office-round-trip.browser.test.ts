import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { browserOfTests } from '../testing/browser-of-tests.ts';
import { storedAnswers } from './testing/answers-on-device.ts';
import { dropFile } from './testing/drop-file.ts';
import { goTo, openExample, openInterview } from './testing/open-interview.ts';

const hasOffice = (process.env['PATH'] ?? '').split(':').some((folder) => existsSync(join(folder, 'soffice')));
if (!hasOffice)
  console.log('LibreOffice is not on this machine: whether a draft that it saved can be opened again was not tried.');

describe.runIf(hasOffice)('a draft that LibreOffice opened and saved', () => {
  const address = inject('siteAddress');
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const browser = browserOfTests();
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test('brings its answers back when it is dropped on the page', { timeout: 240_000 }, async () => {
    const page = await openInterview(browser(), address);
    await openExample(page, 'Typical county');
    await page.getByText(/^Saved on this device/).waitFor();
    const before = await storedAnswers(page);
    await goTo(page, 'review');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download the Word file' }).click(),
    ]);
    const draft = join(folder, 'draft.docx');
    await download.saveAs(draft);
    const saved = join(folder, 'saved');
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'docx:MS Word 2007 XML',
        '--outdir',
        saved,
        draft,
      ],
      { stdio: 'ignore', timeout: 200_000 },
    );
    const bytes = readFileSync(join(saved, 'draft.docx'));
    expect(bytes.equals(readFileSync(draft))).toBe(false);

    const other = await openInterview(browser(), address);
    await dropFile(other, 'draft.docx', bytes);
    await other.getByText('Only the answers inside were read: changes made to the text in Word are not.').waitFor();
    await expect.poll(() => storedAnswers(other)).toEqual(before);
    await page.context().close();
    await other.context().close();
  });
});
