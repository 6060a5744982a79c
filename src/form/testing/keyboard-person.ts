import type { Page } from 'playwright-core';
import type { Answer, AnswerSet, DocumentType, Question, Row, RowQuestion } from '../../assembly/index.ts';
import { answerAt } from '../state/change-answers.ts';
import { focusedControl, type FocusedControl } from './focused-control.ts';

/** More stops than any page has: a person who has pressed Tab so often is caught in a loop. */
const mostStops = 2500;

/** Presses Tab until the focus rests on what is looked for; throws when it is not to be reached. */
export async function tabTo(page: Page, isIt: (control: FocusedControl) => boolean): Promise<FocusedControl> {
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    const control = await focusedControl(page);
    if (isIt(control)) return control;
  }
  throw new Error('The control cannot be reached with the Tab key.');
}

/** From anywhere on the task list: goes to a page of the interview. */
export async function openPageByKeyboard(page: Page, id: string): Promise<void> {
  await tabTo(page, ({ href, id: own }) => href === `#${id}` && own === '');
  await page.keyboard.press('Enter');
  await headingHasFocus(page, `#${id}`);
}

/** Answers every question of the page on the screen, as the answers say, and goes on with "Continue". Gives the hash of the next page. */
export async function answerPageByKeyboard(
  page: Page,
  documentType: DocumentType,
  answers: AnswerSet,
): Promise<string> {
  const here = await page.evaluate(() => location.hash);
  await page.locator('.interview-questions').getByText('Loading…').waitFor({ state: 'detached' });
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab');
    let control = await focusedControl(page);
    if (control.type === 'submit') return goOn(page, here);
    // A button that adds a row moves the focus to the row's first field.
    while (wantsRow(control, answers)) {
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        (id) => document.activeElement?.id.startsWith(id),
        `question-${control.path}.${control.rows}.`,
      );
      control = await focusedControl(page);
    }
    await answer(page, control, documentType, answers);
  }
  throw new Error(`"Continue" cannot be reached with the Tab key on ${here}.`);
}

async function goOn(page: Page, here: string): Promise<string> {
  await page.keyboard.press('Enter');
  await page.waitForFunction((before) => location.hash !== before || document.querySelector('.error-summary'), here);
  const problems = await page.locator('.error-summary').allInnerTexts();
  if (problems.length > 0) throw new Error(`${here}: ${problems.join(' ')}`);
  const next = await page.evaluate(() => location.hash);
  await headingHasFocus(page, next);
  return next;
}

async function headingHasFocus(page: Page, hash: string): Promise<void> {
  await page.waitForFunction((now) => location.hash === now && document.activeElement?.tagName === 'H1', hash);
}

function rowsWanted({ path }: FocusedControl, answers: AnswerSet): readonly Row[] | undefined {
  const held = answers[path];
  return Array.isArray(held) ? (held as readonly Row[]) : undefined;
}

function wantsRow(control: FocusedControl, answers: AnswerSet): boolean {
  return control.addsRow && control.rows < (rowsWanted(control, answers)?.length ?? 0);
}

async function answer(
  page: Page,
  control: FocusedControl,
  documentType: DocumentType,
  answers: AnswerSet,
): Promise<void> {
  if (control.path === '') return;
  if (control.tag === 'button') return arrangeRow(page, control, answers);
  const wanted = answerAt(answers, control.path);
  if (wanted === undefined || wanted === null) return;
  const keys = manners[mannerOf(control)];
  await keys?.(page, control, wanted, questionAt(documentType, control.path));
}

/** Opens a row that stands there from the start and is to be changed; removes one that is too many. */
async function arrangeRow(page: Page, control: FocusedControl, answers: AnswerSet): Promise<void> {
  const wanted = rowsWanted(control, answers);
  if (!wanted || control.row < 0) return;
  const unfolds = control.expanded === 'false' && control.row < wanted.length;
  const removes = control.text.startsWith('Remove') && control.row >= wanted.length;
  if (unfolds || removes) await page.keyboard.press('Enter');
}

type Keys = (page: Page, control: FocusedControl, wanted: Answer, question: Question | RowQuestion) => Promise<void>;

const typeOver = async (page: Page, control: FocusedControl, text: string): Promise<void> => {
  if (control.value === text) return;
  await page.keyboard.press('Control+a');
  await page.keyboard.insertText(text);
};

const manners: Readonly<Record<string, Keys>> = {
  text: (page, control, wanted, question) =>
    typeOver(page, control, question.type === 'date' ? datePart(control, String(wanted)) : String(wanted)),
  select: async (page, _control, wanted) => page.keyboard.type(String(wanted)),
  radio: async (page, control, wanted) => {
    const value = typeof wanted === 'boolean' ? (wanted ? 'yes' : 'no') : String(wanted);
    if (control.value === value) return control.checked ? undefined : page.keyboard.press('Space');
    for (let option = 0; option < 60; option += 1) {
      await page.keyboard.press('ArrowDown');
      if ((await focusedControl(page)).value === value) return;
    }
    throw new Error(`${control.path} has no choice "${value}".`);
  },
  checkbox: async (page, control, wanted, question) => {
    const option = 'options' in question ? question.options[control.index]?.value : undefined;
    if ((wanted as readonly unknown[]).includes(option) !== control.checked) await page.keyboard.press('Space');
  },
};

function mannerOf({ tag, type }: FocusedControl): string {
  if (tag === 'textarea' || (tag === 'input' && type === 'text')) return 'text';
  return tag === 'select' ? 'select' : type;
}

function datePart({ id }: FocusedControl, date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  if (id.endsWith('-day')) return String(Number(day));
  return id.endsWith('-year') ? year : String(Number(month));
}

function questionAt({ interview }: DocumentType, path: string): Question | RowQuestion {
  const [id, second, third] = path.split('.');
  const question = interview.pages.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const field = third ?? second;
  const found =
    question && field !== undefined && 'fields' in question
      ? question.fields.find((each) => each.id === field)
      : question;
  if (!found) throw new Error(`There is no question ${path}.`);
  return found;
}
