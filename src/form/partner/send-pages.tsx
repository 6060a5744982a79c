import { useState } from 'preact/hooks';
import type { AnswerSet, DocumentType } from '../../assembly/index.ts';
import type { FormActions } from '../form-actions.ts';
import { withKeys } from '../state/with-keys.ts';
import { handOverPart, partFile } from './part-file.ts';

interface SendPagesProps {
  readonly documentType: DocumentType;
  readonly answers: AnswerSet;
  readonly actions: FormActions;
}

/** Makes a file in which only some pages are open, for a partner to fill in and send back. Nothing is sent by the site. */
export function SendPages({ documentType, answers, actions }: SendPagesProps) {
  const { interview } = documentType;
  const [pages, setPages] = useState<ReadonlySet<string>>(new Set());
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [said, setSaid] = useState<'' | 'choose' | 'done'>('');

  const send = (event: Event): void => {
    event.preventDefault();
    if (pages.size === 0) {
      setSaid('choose');
      document.getElementById('send-page-0')?.focus();
      return;
    }
    const base = withKeys(interview, answers);
    // The lead's own rows get the same keys, so that they are known again when the pages come back.
    if (JSON.stringify(base) !== JSON.stringify(answers)) actions.replaceAll(base, 'Made the lists ready to be shared');
    const task = {
      documentType: documentType.id,
      pages: interview.pages.map(({ id }) => id).filter((id) => pages.has(id)),
      from,
      to,
      base,
    };
    handOverPart(partFile(task, 'to partner', base, documentType));
    setSaid('done');
    actions.announce('The file with the pages was handed over.');
  };

  return (
    <form class="send-pages" noValidate onSubmit={send}>
      <p>
        You get a file to send in your own way, for example by email. Your partner opens it on this page, fills in the
        pages that you choose, and sends it back. When you open it here you see every difference and decide. All your
        answers are in the file, so that your partner can read the whole draft.
      </p>
      <p class="question">
        <label for="send-to" class="question-label">
          Who will fill in the pages?
        </label>
        <span class="hint">A role or an agency, not a person's name.</span>
        <input
          id="send-to"
          class="box box-wide"
          type="text"
          autocomplete="off"
          maxLength={200}
          value={to}
          onInput={(event) => setTo(event.currentTarget.value)}
        />
      </p>
      <p class="question">
        <label for="send-from" class="question-label">
          Who asks?
        </label>
        <span class="hint">Your own role or agency.</span>
        <input
          id="send-from"
          class="box box-wide"
          type="text"
          autocomplete="off"
          maxLength={200}
          value={from}
          onInput={(event) => setFrom(event.currentTarget.value)}
        />
      </p>
      <fieldset
        class={`question${said === 'choose' ? ' has-problem' : ''}`}
        aria-describedby={said === 'choose' ? 'send-problem' : undefined}
      >
        <legend class="question-label">Which pages are open to them?</legend>
        {said === 'choose' ? (
          <p class="problem" id="send-problem" role="alert">
            <span class="visually-hidden">Problem: </span>Choose at least one page.
          </p>
        ) : null}
        {interview.pages.map((page, index) => (
          <div class="choice" key={page.id}>
            <input
              type="checkbox"
              id={`send-page-${index}`}
              checked={pages.has(page.id)}
              onChange={(event) => {
                const next = new Set(pages);
                if (event.currentTarget.checked) next.add(page.id);
                else next.delete(page.id);
                setPages(next);
                setSaid('');
              }}
            />
            <label for={`send-page-${index}`}>{page.title}</label>
          </div>
        ))}
      </fieldset>
      <button type="submit" class="secondary-button">
        Save the pages as a file
      </button>
      <p role="status">
        {said === 'done'
          ? 'The file is in your downloads. Send it to your partner, and open here what comes back.'
          : ''}
      </p>
    </form>
  );
}
