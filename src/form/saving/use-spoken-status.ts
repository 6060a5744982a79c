import { useRef } from 'preact/hooks';
import type { SaveStatus } from './saver.ts';

/** What screen readers are told about saving: only when it begins to work or stops working, not at every key. */
export function useSpokenStatus({ kind }: SaveStatus): string {
  const last = useRef('');
  if (kind === 'nothing yet') last.current = '';
  if (kind === 'saved') last.current = 'Answers are being kept on this device.';
  if (kind === 'not saved') last.current = 'Answers are not being saved. Save them as a file.';
  return last.current;
}
