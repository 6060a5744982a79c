import { hydrate } from 'preact';
import { loadDocumentType } from 'virtual:document-types';
import { InterviewForm } from './interview-form.tsx';
import { untilWanted } from './left-site.ts';

/**
 * Brings the form to life in the page that was built for a document type. The task list is there before any script
 * runs; the interview's data and the pipeline come with it.
 */
export async function startForm(root: HTMLElement): Promise<void> {
  const { documentType: id = '', basePath = '/', site = '' } = root.dataset;
  const load = loadDocumentType[id];
  if (!load) throw new Error(`There is no document type called ${id}.`);
  await untilWanted(root);
  const documentType = await load();
  hydrate(<InterviewForm documentType={documentType} date={today()} basePath={basePath} site={site} />, root);
  root.dataset['ready'] = 'yes';
}

/** Today where the person is, not in Greenwich. */
function today(): string {
  const now = new Date();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
