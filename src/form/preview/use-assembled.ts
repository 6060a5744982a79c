import { useEffect, useRef, useState } from 'preact/hooks';
import { assemble, type Assembled, type CheckResult, type DocumentType, type Memo } from '../../assembly/index.ts';

/**
 * The document for the answers as they stand, drawn just after the key that was typed has been shown, so that typing
 * never waits for it. Several keys in one frame cost one document.
 */
export function useAssembled(
  documentType: DocumentType,
  check: CheckResult,
  date: string,
  site: string,
): Assembled | undefined {
  const [assembled, setAssembled] = useState<Assembled>();
  const memo = useRef<Memo>(new Map());
  useEffect(() => {
    let cancelled = false;
    const frame = requestAnimationFrame(() => {
      const timer = new MessageChannel();
      timer.port1.onmessage = () => {
        timer.port1.close();
        if (!cancelled) {
          setAssembled(
            assemble(documentType, check.answers, { date, copy: 'draft', notes: true, site, memo: memo.current }),
          );
        }
      };
      timer.port2.postMessage(null);
    });
    return () => {
      cancelled = true;
      cancelAnimationFrame(frame);
    };
  }, [documentType, check, date, site]);
  return assembled;
}
