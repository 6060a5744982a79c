import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentType } from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import type { ReturnedPart } from '../partner/open-part.ts';
import { examplesOf, type ExampleLink } from './examples.ts';
import type { DroppedFile } from './use-dropped-file.ts';
import { hasNews, type OpenReport } from './open-report.ts';

interface OpenAnswersProps {
  readonly documentType: DocumentType;
  readonly basePath: string;
  readonly actions: FormActions;
  /** True when there is anything that opening a file would replace. */
  readonly hasAnswers: boolean;
  readonly readOnly: boolean;
  readonly setReport: (report: OpenReport | undefined) => void;
  /** Called with pages that a partner sent back. */
  readonly merge: (returned: ReturnedPart) => void;
  readonly dropped: DroppedFile;
}

const notLoaded = 'Examples need a connection. Check it, and try again.';

/** Opens answers from a file (chosen or dropped anywhere on the page) or from an example. What it replaces comes back with Undo. */
export function OpenAnswers({
  documentType,
  basePath,
  actions,
  hasAnswers,
  readOnly,
  setReport,
  merge,
  dropped,
}: OpenAnswersProps) {
  const input = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  // Whoever dropped a file on another page of the form comes here at the top of a long list.
  useEffect(() => {
    if (notice) said.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  const [nextYear, setNextYear] = useState(false);
  const [examples, setExamples] = useState<readonly ExampleLink[]>();

  const take = async (file: File, name: string, forNextYear: boolean): Promise<void> => {
    const { takeFile } = await import('./take-file.ts'); // what reads files is loaded when someone has one
    const taken = await takeFile(file, name, documentType, forNextYear);
    if (taken.kind === 'merge') return merge(taken.returned);
    if (taken.kind === 'nothing') return setNotice(taken.notice);
    actions.replaceAll(taken.answers, `Opened ${name.replace(/^The /, 'the ')}`, taken.beside);
    setReport(taken.report && hasNews(taken.report) ? taken.report : undefined);
    setNotice(`${taken.notice}${hasAnswers ? ' Undo brings back the answers that were here.' : ''}`);
  };
  const takeOrSay = (file: File, name = file.name, forNextYear = nextYear): void => {
    take(file, name, forNextYear).catch(() =>
      setNotice('The file could not be opened. Check the connection, reload the page, and try again.'),
    );
  };

  const fold = useRef<HTMLDetailsElement>(null);
  const loadExamples = (): void => void examplesOf(documentType.id, basePath).then(setExamples);
  // It may have been opened before the page came to life, and nobody was told.
  useEffect(() => {
    if (fold.current?.open) loadExamples();
  }, []);

  useEffect(() => {
    if (!dropped.file) return;
    dropped.taken();
    if (!readOnly) takeOrSay(dropped.file);
  }, [dropped.file]);

  const chosen = (): void => {
    const file = input.current?.files?.[0];
    if (file) takeOrSay(file);
    if (input.current) input.current.value = ''; // so that the same file can be chosen again
  };

  const openExample = async (example: ExampleLink): Promise<void> => {
    try {
      const response = await fetch(example.url);
      if (!response.ok) throw new Error(String(response.status));
      takeOrSay(new File([await response.text()], 'example.csec.json'), `The example "${example.title}"`, false);
    } catch {
      setNotice(notLoaded);
    }
  };

  if (readOnly) return null;
  return (
    <section class="open-answers" aria-labelledby="open-title">
      <h2 id="open-title">Go on from a file or an example</h2>
      <p>
        <label for="open-file">
          Open answers that you saved, pages from a partner, or a Word draft from this site. You can also drop the file
          on this page.
        </label>
      </p>
      <input ref={input} id="open-file" type="file" accept=".json,.docx" onChange={chosen} />
      <p class="choice">
        <input
          type="checkbox"
          id="next-year"
          checked={nextYear}
          onChange={(event) => setNextYear(event.currentTarget.checked)}
        />
        <label for="next-year">It is last year's: begin a new one from it, without its dates and board items</label>
      </p>
      <details ref={fold} onToggle={loadExamples}>
        <summary>Start from an example</summary>
        {examples?.length === 0 ? (
          <p class="hint">{notLoaded}</p>
        ) : examples ? (
          <ul class="examples">
            {examples.map((example) => (
              <li key={example.url}>
                <button type="button" class="link-button" onClick={() => void openExample(example)}>
                  {example.title}
                </button>
                <span class="hint"> {example.describes}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p class="hint">Loading the examples…</p>
        )}
      </details>
      <p role="status" ref={said} class={notice ? 'notice' : ''}>
        {notice}
      </p>
    </section>
  );
}
