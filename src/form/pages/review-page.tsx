import type { Answer, Assembled, CheckResult, DocumentType, Question } from '../../assembly/index.ts';
import { formatAnswer, rowName } from '../../assembly/index.ts';
import { rowAt } from '../state/row-at.ts';
import { controlId } from '../questions/question-props.ts';
import { CoveragePanel } from '../review/coverage-panel.tsx';
import { FurtherDocuments } from '../review/further-documents.tsx';
import { Findings } from '../review/findings.tsx';
import { WarningList } from '../review/warning-list.tsx';
import { DownloadBox } from './download-box.tsx';
import { PageHeading } from './page-heading.tsx';
import type { DraftMaker } from '../download/draft-maker.ts';
import type { AnswerSet, Row } from '../../assembly/index.ts';

interface ReviewPageProps {
  readonly documentType: DocumentType;
  readonly answers: AnswerSet;
  readonly check: CheckResult;
  readonly assembled: Assembled | undefined;
  readonly maker: DraftMaker;
  readonly date: string;
  readonly site: string;
}

/** All answers on one screen: what is wrong first, then what is missing and what is worth a second look, then the download, then every answer with a link to change it. */
export function ReviewPage({ documentType, answers, check, assembled, maker, date, site }: ReviewPageProps) {
  const questions = documentType.interview.pages.flatMap((page) => page.questions);
  const required = check.missing.filter((missing) => missing.required);
  return (
    <div class="review">
      <p class="back-row">
        <a href="#tasks">All pages</a>
      </p>
      <PageHeading text="Review and download" />
      <Findings
        title="To fix"
        findings={check.problems.map(({ at, sentence }) => ({
          at,
          text: `${rowAt(at, questions, answers)}${sentence}`,
        }))}
      />
      <Findings title="Still missing" findings={required.map(({ at, label }) => ({ at, text: label }))} />
      <WarningList interview={documentType.interview} check={check} />
      <CoveragePanel documentType={documentType} assembled={assembled} date={date} site={site} />
      <DownloadBox documentType={documentType} answers={answers} check={check} maker={maker} date={date} site={site} />
      <FurtherDocuments documentType={documentType} answers={answers} maker={maker} date={date} site={site} />
      {documentType.interview.pages.map((page) => {
        const asked = page.questions.filter((question) => check.answers.asked.has(question.id));
        if (asked.length === 0) return null;
        return (
          <section key={page.id} aria-labelledby={`review-${page.id}`}>
            <h2 id={`review-${page.id}`}>{page.title}</h2>
            <dl class="summary-list">
              {asked.map((question) => (
                <div class="summary-row" key={question.id}>
                  <dt>{question.label}</dt>
                  <dd>{spoken(question, check.answers.values[question.id])}</dd>
                  <dd>
                    <a href={`#${controlId(question.id)}`}>
                      Change<span class="visually-hidden"> {question.label}</span>
                    </a>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        );
      })}
    </div>
  );
}

/** An answer as a person would say it, in a line or a short list. */
function spoken(question: Question, value: Answer | null | undefined) {
  if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)) {
    return <span class="nothing">Not answered</span>;
  }
  if (question.type === 'list') {
    return (
      <ol>
        {(value as readonly Row[]).map((row, index) => (
          <li key={index}>{rowName(question, row) || rowSummary(row, question.fields)}</li>
        ))}
      </ol>
    );
  }
  if (question.type === 'party') return rowSummary(value as Row, question.fields);
  if (question.type === 'choices') {
    return (
      <ul>
        {question.options
          .filter((option) => (value as readonly string[]).includes(option.value))
          .map((option) => (
            <li key={option.value}>{option.label}</li>
          ))}
      </ul>
    );
  }
  // As the question words it: the document may say it in half a sentence.
  if (question.type === 'choice')
    return question.options.find((option) => option.value === value)?.label ?? String(value);
  return formatAnswer(question, value);
}

function rowSummary(row: Row, fields: Extract<Question, { type: 'list' }>['fields']): string {
  return fields
    .map((field) =>
      row[field.id] === null || row[field.id] === undefined || row[field.id] === ''
        ? ''
        : formatAnswer(field, row[field.id] as Answer),
    )
    .filter((text) => text !== '')
    .join(' · ');
}
