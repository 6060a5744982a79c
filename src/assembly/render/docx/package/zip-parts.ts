import { strToU8, zipSync } from 'fflate';
import type { Parts } from '../write/package-parts.ts';

// Above 6 a file is a percent smaller and twice as slow to make.
const level = 6;

/** Takes the parts and the day of the draft; gives the file. Entries carry that day, so that equal parts give equal bytes. */
export const zipParts = (parts: Parts, date: string): Uint8Array => {
  const [year, month, day] = date.split('-').map(Number);
  // Zip entries hold local time without a zone, so a local date gives the same bytes everywhere.
  const mtime = new Date(year ?? 1980, (month ?? 1) - 1, day ?? 1);
  const entries = [...parts].map(
    ([path, content]) => [path, typeof content === 'string' ? strToU8(content) : content] as const,
  );
  return zipSync(Object.fromEntries(entries), { level, mtime });
};
