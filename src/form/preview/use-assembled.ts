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
  // An effect runs once the key is on the screen, or at once when the next key comes sooner: then the next one's message
  // takes the place of this one's, and no document is drawn in between.
  useEffect(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      setAssembled(
        assemble(documentType, check.answers, { date, copy: 'draft', notes: true, site, memo: memo.current }),
      );
    };
    port2.postMessage(null);
    return () => port1.close();
  }, [documentType, check, date, site]);
  return assembled;
}
