import {
  coverage,
  coverageDocument,
  loadDocxRenderer,
  renderHtmlPage,
  type Assembled,
  type Covered,
  type DocumentTree,
  type DocumentType,
} from '../../assembly/index.ts';
import { fileTypes, handOverFile } from '../download/hand-over-file.ts';
import { controlId } from '../questions/question-props.ts';

interface CoveragePanelProps {
  readonly documentType: DocumentType;
  readonly assembled: Assembled | undefined;
  readonly date: string;
  readonly site: string;
}

/** "What law asks of this document, and where it is met": each legal requirement with the sections that meet it, or what to do. */
export function CoveragePanel({ documentType, assembled, date, site }: CoveragePanelProps) {
  const { requirements } = documentType;
  if (requirements.length === 0 || !assembled) return null;
  const covered = coverage(assembled.tree, requirements);
  const unmet = covered.filter(({ metBy }) => metBy.length === 0);
  const checklist = (): DocumentTree => coverageDocument(covered, documentType, date, site);
  const name = `${documentType.id}-coverage-${date}`;
  const downloadWord = async (): Promise<void> => {
    const render = await loadDocxRenderer();
    const bytes = await render(checklist(), { answers: {}, documentType });
    handOverFile(`${name}.docx`, fileTypes.docx, bytes.slice());
  };
  const downloadPage = async (): Promise<void> =>
    handOverFile(`${name}.html`, fileTypes.html, await renderHtmlPage(checklist()));
  return (
    <details class="coverage">
      <summary>
        What law asks of this document, and where it is met: {covered.length - unmet.length} of {covered.length}
        {assembled.blanks.length > 0 ? ', once its blanks are filled in' : ''}
      </summary>
      {assembled.blanks.length > 0 ? (
        <p class="notice">A section counts as soon as it is in the document. It meets nothing while it has blanks.</p>
      ) : null}
      {unmet.length > 0 ? <CoverageList title="Not met" covered={unmet} documentType={documentType} /> : null}
      <CoverageList title="Met" covered={covered.filter(({ metBy }) => metBy.length > 0)} documentType={documentType} />
      <p class="buttons">
        <button type="button" class="secondary-button" onClick={() => void downloadWord()}>
          Download this list as a checklist (Word)
        </button>
        <button type="button" class="secondary-button" onClick={() => void downloadPage()}>
          Download it as a page for printing
        </button>
      </p>
    </details>
  );
}

interface CoverageListProps {
  readonly title: string;
  readonly covered: readonly Covered[];
  readonly documentType: DocumentType;
}

function CoverageList({ title, covered, documentType: { interview } }: CoverageListProps) {
  const questions = interview.pages.flatMap((page) => page.questions);
  return (
    <>
      <h2>
        {title}: {covered.length}
      </h2>
      <dl class="coverage-list">
        {covered.map(({ requirement: { key, title: name, duty, citation, binds, decidedBy }, metBy }) => (
          <div key={key}>
            <dt>
              {name} <span class="basis">{citation}</span>
            </dt>
            <dd>
              {duty} <span class="hint">Binds {binds}.</span>
            </dd>
            <dd class="coverage-places">
              {metBy.length > 0 ? metBy.map(({ label, heading }) => `${label} (${heading})`).join('; ') : null}
              {metBy.length === 0 && decidedBy.length === 0
                ? 'No text of this document meets it. Meet it in another paper, or ask county counsel for a clause.'
                : null}
              {metBy.length === 0 && decidedBy.length > 0 ? 'Look at your answer to: ' : null}
              {metBy.length === 0
                ? questions
                    .filter(({ id }) => decidedBy.includes(id))
                    .map(({ id, label }) => (
                      <a key={id} href={`#${controlId(id)}`}>
                        {label}{' '}
                      </a>
                    ))
                : null}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
