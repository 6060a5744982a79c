import { useEffect, useRef, useState } from 'preact/hooks';
import type { AnswerSet, CheckResult, DocumentType } from '../../assembly/index.ts';
import type { DraftMaker } from '../download/draft-maker.ts';
import type { DraftRequest } from '../download/draft-request.ts';
import { downloadPage } from '../download/download-page.ts';
import { fileTypes, handOverFile } from '../download/hand-over-file.ts';
import { draftFileName } from '../download/draft-file-name.ts';

interface DownloadBoxProps {
  readonly documentType: DocumentType;
  readonly answers: AnswerSet;
  readonly check: CheckResult;
  readonly maker: DraftMaker;
  readonly date: string;
  readonly site: string;
}

type Progress = 'idle' | 'making' | 'done' | 'failed';

const sentences = {
  idle: '',
  making: 'Making the Word file…',
  done: 'The file is in your downloads. Have county counsel review it before anyone signs.',
  failed: 'The Word file could not be made. Your answers are safe: download them as a file, and tell us what happened.',
} as const satisfies Record<Progress, string>;

/** The choices for the download, and the button. The file is prepared while the person looks at the page. */
export function DownloadBox({ documentType, answers, check, maker, date, site }: DownloadBoxProps) {
  const [notes, setNotes] = useState(true);
  const [copy, setCopy] = useState<'draft' | 'clean'>('draft');
  const [progress, setProgress] = useState<Progress>('idle');
  const complete = check.ok && check.missing.every((missing) => !missing.required);
  const request: DraftRequest = {
    documentType: documentType.id,
    answers,
    date,
    copy,
    notes: copy === 'draft' && notes,
    site,
  };
  const latest = useRef(request);
  latest.current = request;

  useEffect(() => {
    const timer = setTimeout(() => maker.prepare(latest.current), 300);
    return () => clearTimeout(timer);
  }, [maker, answers, copy, notes, date]);

  const download = async (): Promise<void> => {
    setProgress('making');
    try {
      const bytes = await maker.make(request);
      handOverFile(draftFileName(documentType, date, 'docx'), fileTypes.docx, bytes.slice());
      setProgress('done');
    } catch {
      setProgress('failed');
    }
  };

  return (
    <section class="download-box" aria-labelledby="download-title">
      <h2 id="download-title">Download</h2>
      <fieldset class="question">
        <legend class="question-label">Which copy?</legend>
        <div class="choice">
          <input
            type="radio"
            id="copy-draft"
            name="copy"
            checked={copy === 'draft'}
            onChange={() => setCopy('draft')}
          />
          <label for="copy-draft">Working draft, marked DRAFT</label>
          <p class="choice-hint">Blanks are highlighted and listed at the end.</p>
        </div>
        <div class="choice">
          <input
            type="radio"
            id="copy-clean"
            name="copy"
            disabled={!complete}
            checked={copy === 'clean'}
            onChange={() => setCopy('clean')}
          />
          <label for="copy-clean">Clean copy for signature</label>
          <p class="choice-hint">
            {complete
              ? 'Without marks and notes.'
              : 'Can be made when nothing required is missing and nothing is left to fix.'}
          </p>
        </div>
        <div class="choice">
          <input
            type="checkbox"
            id="with-notes"
            disabled={copy === 'clean'}
            checked={copy === 'draft' && notes}
            onChange={(event) => setNotes(event.currentTarget.checked)}
          />
          <label for="with-notes">Drafting notes as Word comments</label>
        </div>
      </fieldset>
      <p class="buttons">
        <button type="button" class="primary-button" onClick={() => void download()}>
          Download the Word file
        </button>
        <button type="button" class="secondary-button" onClick={() => void downloadPage(documentType, request)}>
          Download as a page for printing
        </button>
      </p>
      <p role="status">{sentences[progress]}</p>
    </section>
  );
}
