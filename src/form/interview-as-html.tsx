import { renderToString } from 'preact-render-to-string';
import type { DocumentType } from '../assembly/index.ts';
import { InterviewForm } from './interview-form.tsx';

/** The form's first screen as HTML, made when the site is built, so that the task list shows before any script runs. */
export function interviewAsHtml(documentType: DocumentType, basePath: string, site: string): string {
  return renderToString(<InterviewForm documentType={documentType} date="" basePath={basePath} site={site} />);
}
