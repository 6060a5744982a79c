import { useContext, useEffect, useState } from 'preact/hooks';
import { loadDocumentType } from 'virtual:document-types';
import {
  checkAnswers,
  loadDraftZipper,
  type AnswerSet,
  type DocumentType,
  type NamedDraft,
} from '../../assembly/index.ts';
import type { DraftMaker } from '../download/draft-maker.ts';
import { draftFileName } from '../download/draft-file-name.ts';
import { fileTypes, handOverFile } from '../download/hand-over-file.ts';
import { FormSetting } from '../form-setting.ts';

interface FurtherDocumentsProps {
  readonly documentType: DocumentType;
  readonly answers: AnswerSet;
  readonly maker: DraftMaker;
  readonly date: string;
  readonly site: string;
}

interface Further {
  readonly documentType: DocumentType;
  /** Required answers that it still needs. */
  readonly left: number;
}

/** The other documents that the same answers fill, what each still needs, and all of them in one download. */
export function FurtherDocuments({ documentType, answers, maker, date, site }: FurtherDocumentsProps) {
  const { basePath } = useContext(FormSetting);
  const [loaded, setLoaded] = useState<readonly DocumentType[]>([]);
  const [progress, setProgress] = useState('');

  useEffect(() => {
    const others = Object.entries(loadDocumentType).filter(([id]) => id !== documentType.id);
    void Promise.all(others.map(([, load]) => load())).then(setLoaded, () => undefined);
  }, [documentType]);
  if (loaded.length === 0) return null;

  const further = [documentType, ...loaded].map((each) => ({ documentType: each, left: requiredLeft(each, answers) }));

  const downloadAll = async (): Promise<void> => {
    const drafts: NamedDraft[] = [];
    try {
      for (const [index, each] of further.entries()) {
        setProgress(`Making ${index + 1} of ${further.length}: ${each.documentType.title}…`);
        drafts.push(await makeDraft(each, { answers, maker, date, site }));
      }
      const zipDrafts = await loadDraftZipper();
      handOverFile(`drafts-${date}.zip`, fileTypes.zip, zipDrafts(drafts, date));
      setProgress('The drafts are in your downloads, in one zip file.');
    } catch {
      setProgress('The drafts could not all be made. Your answers are safe. Download the documents one by one.');
    }
  };

  return (
    <section class="download-box" aria-labelledby="further-title">
      <h2 id="further-title">Further documents from the same answers</h2>
      <ul>
        {further.slice(1).map(({ documentType: each, left }) => (
          <li key={each.id}>
            <a href={`${basePath}draft/${each.id}/`}>{each.title}</a>:{' '}
            {left === 0 ? 'nothing required is missing' : `${left} required ${left === 1 ? 'answer' : 'answers'} left`}
          </li>
        ))}
      </ul>
      <p class="buttons">
        <button type="button" class="secondary-button" onClick={() => void downloadAll()}>
          Download all as Word files (zip)
        </button>
      </p>
      <p role="status">{progress}</p>
    </section>
  );
}

function requiredLeft(documentType: DocumentType, answers: AnswerSet): number {
  return checkAnswers(documentType, answers).missing.filter(({ required }) => required).length;
}

async function makeDraft(
  { documentType, left }: Further,
  { answers, maker, date, site }: Omit<FurtherDocumentsProps, 'documentType'>,
): Promise<NamedDraft> {
  const bytes = await maker.make({ documentType: documentType.id, answers, date, copy: 'draft', notes: true, site });
  return { name: draftFileName(documentType, date, 'docx'), title: documentType.title, bytes, left };
}
