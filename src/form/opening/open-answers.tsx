import { useEffect, useRef, useState } from 'preact/hooks';
import type { DocumentType } from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import { examplesOf, type ExampleLink } from './examples.ts';
import type { Opened } from './open-file.ts';

interface OpenAnswersProps {
  readonly documentType: DocumentType;
  readonly basePath: string;
  readonly actions: FormActions;
  /** True when there is anything that opening a file would replace. */
  readonly hasAnswers: boolean;
  readonly readOnly: boolean;
}

/** What reads files is loaded when someone has one. */
async function openFile(file: File): Promise<Opened> {
  const { openFile: open } = await import('./open-file.ts');
  return open(file);
}

/** Opens answers from a file (chosen or dropped anywhere on the page) or from an example. What it replaces comes back with Undo. */
export function OpenAnswers({ documentType, basePath, actions, hasAnswers, readOnly }: OpenAnswersProps) {
  const input = useRef<HTMLInputElement>(null);
  const [notice, setNotice] = useState('');
  const [examples, setExamples] = useState<readonly ExampleLink[]>();

  const take = (opened: Opened, name: string): void => {
    if (!opened.ok) return setNotice(opened.sentence);
    actions.replaceAll(opened.answers, `Opened ${name}`);
    setNotice(
      `${name} is open.${opened.fromWord ? ' Only the answers inside were read: changes made to the text in Word are not.' : ''}${hasAnswers ? ' Undo brings back the answers that were here.' : ''}`,
    );
  };

  useEffect(() => {
    if (readOnly) return;
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file) void openFile(file).then((opened) => take(opened, file.name));
    };
    addEventListener('dragover', over);
    addEventListener('drop', drop);
    return () => {
      removeEventListener('dragover', over);
      removeEventListener('drop', drop);
    };
  });

  const chosen = (): void => {
    const file = input.current?.files?.[0];
    if (file) void openFile(file).then((opened) => take(opened, file.name));
    if (input.current) input.current.value = ''; // so that the same file can be chosen again
  };

  const openExample = async (example: ExampleLink): Promise<void> => {
    const response = await fetch(example.url);
    take(await openFile(new File([await response.text()], 'example.csec.json')), `The example "${example.title}"`);
  };

  if (readOnly) return null;
  return (
    <section class="open-answers" aria-labelledby="open-title">
      <h2 id="open-title">Go on from a file or an example</h2>
      <p>
        <label for="open-file">Open answers that you saved, or a Word draft from this site. You can also drop the file on this page.</label>
      </p>
      <input ref={input} id="open-file" type="file" accept=".json,.docx" onChange={chosen} />
      <details onToggle={() => void examplesOf(documentType.id, basePath).then(setExamples)}>
        <summary>Start from an example</summary>
        {examples ? (
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
      <p role="status" class={notice ? 'notice' : ''}>
        {notice}
      </p>
    </section>
  );
}
