import {
  assemble,
  checkAnswers,
  loadDocxRenderer,
  renderHtml,
  type AnswerSet,
  type CheckMemo,
  type DocumentType,
  type Memo,
} from '../assembly/index.ts';
import { inWords, measure, measureInTurn, type Times } from './measure.ts';
import { timeGrowth } from './time-growth.ts';
import { withParties } from './with-parties.ts';
import { fillWordTemplate, wordTemplate } from './word-template.ts';

const date = '2026-07-01';
const options = { date, copy: 'draft', notes: true } as const;

type Print = (line: string) => void;

/** Times each part of a draft, the whole beside docxtemplater, and how the whole grows with the number of parties. */
export async function timePipeline(
  documentType: DocumentType,
  examples: Readonly<Record<string, AnswerSet>>,
  print: Print,
): Promise<void> {
  const render = await loadDocxRenderer();
  const whole = async (answers: AnswerSet, memo?: Memo): Promise<Uint8Array> => {
    const { tree } = assemble(documentType, checkAnswers(documentType, answers).answers, {
      ...options,
      ...(memo && { memo }),
    });
    return render(tree, { answers, documentType });
  };
  // Warm as in use: the page, its worker and a batch all remember the Markdown that they have parsed.
  const remembered: Memo = new Map();
  const warm = (answers: AnswerSet): Promise<Uint8Array> => whole(answers, remembered);

  const typical = examples['typical'];
  if (typical) {
    print(`Typical example (${partiesIn(typical)} parties), answers to bytes`);
    print(`  whole, nothing remembered ${inWords(await measure(() => whole(typical)))}`);
    print(`  whole, warm               ${inWords(await measure(() => warm(typical)))}`);
  }
  const large = examples['large'];
  if (large) {
    const checked = checkAnswers(documentType, large).answers;
    const { tree } = assemble(documentType, checked, options);
    print(`Large example (${partiesIn(large)} parties)`);
    print(`  check answers             ${inWords(await measure(() => checkAnswers(documentType, large)))}`);
    print(`  fill + parse + tree       ${inWords(await measure(() => assemble(documentType, checked, options)))}`);
    print(`  the same after one key    ${inWords(await afterOneKey(documentType, large))}`);
    print(
      `  HTML                      ${inWords(await measure(() => renderHtml({ ...tree, children: structuredClone(tree.children) })))}`,
    );
    print(
      `  Word file                 ${inWords(await measure(() => render(tree, { answers: large, documentType })))}`,
    );
    print(`  whole, nothing remembered ${inWords(await measure(() => whole(large)))}`);
    print(`  whole, warm               ${inWords(await measure(() => warm(large)))}`);
  }

  for (const [name, answers] of Object.entries(examples).filter(([each]) => each === 'typical' || each === 'large')) {
    const template = await wordTemplate(documentType, answers, date);
    const [ours, theirs] = (await measureInTurn([() => warm(answers), () => fillWordTemplate(template)])) as [
      Times,
      Times,
    ];
    print(`Beside docxtemplater, ${name} example, answers to bytes, both warm`);
    print(`  this pipeline             ${inWords(ours)}`);
    print(`  docxtemplater             ${inWords(theirs)}`);
    print(`  ratio of the medians      ${(ours.median / theirs.median).toFixed(2)}`);
  }

  if (!typical) return;
  print('Growth with the number of parties (typical example), answers to bytes');
  await timeGrowth((parties) => warm(withParties(typical, parties)), print);
  print('A batch of 58 drafts, one after another');
  const start = performance.now();
  for (let county = 0; county < 58; county += 1) await warm(typical);
  const seconds = (performance.now() - start) / 1000;
  print(
    `  ${(58 / seconds).toFixed(1)} drafts a second; peak memory of this process ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`,
  );
}

/** What a keystroke costs: one answer changes, and the memo of the time before is at hand. */
async function afterOneKey(documentType: DocumentType, answers: AnswerSet) {
  const memo: Memo = new Map();
  const checked: CheckMemo = new WeakMap();
  let key = 0;
  return measure(() => {
    key += 1;
    const next = { ...answers, mediaRole: `public information officer ${key}` };
    return assemble(documentType, checkAnswers(documentType, next, checked).answers, { ...options, memo });
  });
}

function partiesIn(answers: AnswerSet): number {
  return Array.isArray(answers['parties']) ? answers['parties'].length : 0;
}
