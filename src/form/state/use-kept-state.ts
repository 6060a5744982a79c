import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { compareVersions, type AnswerFile, type DocumentType } from '../../assembly/index.ts';
import { hasNews, type OpenReport } from '../opening/open-report.ts';
import { useSaving, type Saving } from '../saving/use-saving.ts';
import { useHistory, type AnswersWithHistory } from './use-history.ts';

export interface KeptState extends Omit<AnswersWithHistory, 'load'> {
  readonly saving: Saving;
  /** Ids of the pages that were visited, kept with the answers. */
  readonly visited: ReadonlySet<string>;
  readonly visit: (page: string) => void;
  /** What there is to tell about answers that were opened; shown until the person puts it away. */
  readonly report: OpenReport | undefined;
  readonly setReport: (report: OpenReport | undefined) => void;
}

/** The answers with their history, kept on this device from one visit to the next. */
export function useKeptState(documentType: DocumentType): KeptState {
  const { id, version, interview } = documentType;
  const { history, actions, announcement, load: put } = useHistory(interview);
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const [report, setReport] = useState<OpenReport>();
  const templates = useMemo(() => ({ [id]: version }), [id, version]);

  const load = useCallback(
    async (record: AnswerFile | undefined): Promise<void> => {
      if (!record) setReport(undefined);
      setVisited((before) => new Set(record ? [...before, ...(record.visited ?? [])] : []));
      const { answers = {}, task, leftOver } = record ?? {};
      const beside = { ...(task && { task }), ...(leftOver && { leftOver }) };
      const from = record?.templates[id];
      // Answers to another document may still bear a name that was changed since.
      if (!record || (from && compareVersions(from, version) >= 0)) return put(answers, beside);
      const { migrateOpened } = await import('../opening/migrate-opened.ts');
      const opened = migrateOpened(record, documentType);
      put(opened.answers, opened.beside);
      setReport(hasNews(opened.report) ? opened.report : undefined);
    },
    [documentType, id, put, version],
  );
  const saving = useSaving(templates, load);

  // Only what a person did is saved; the first, empty set of answers must not overwrite what is being read.
  const { change: save } = saving;
  const isTouched = history.past.length > 0 || history.future.length > 0;
  const wasVisited = useRef(visited);
  // Before the change is painted: on a slow machine painting takes longer than saving.
  useLayoutEffect(() => {
    const sawMore = visited !== wasVisited.current && Object.keys(history.now).length > 0;
    wasVisited.current = visited;
    if (isTouched || sawMore) save({ answers: history.now, ...history.beside, visited: [...visited] });
  }, [history, isTouched, save, visited]);

  const visit = useCallback(
    (page: string) => setVisited((before) => (before.has(page) ? before : new Set([...before, page]))),
    [],
  );
  return { history, actions, announcement, saving, visited, visit, report, setReport };
}
