import { Unzip, UnzipInflate } from 'fflate';

/** The largest part and the largest file that are read. Sizes in a zip file can lie, so bytes are counted as they come. */
const largestPart = 8_000_000;
const largestFile = 60_000_000;
/** How much of the file is given to the unzipper at once, so that a bomb is stopped soon. */
const portion = 65_536;

export type FoundPart =
  | { readonly kind: 'found'; readonly text: string }
  | { readonly kind: 'not there' }
  | { readonly kind: 'too large' }
  | { readonly kind: 'not a zip' };

/**
 * Takes a zip file and looks for the first part that is wanted and that `accept` takes; gives its text.
 * Only wanted parts are unpacked, piece by piece, and unpacking stops at a limit. Never throws.
 */
export function findPart(zip: Uint8Array, wanted: RegExp, accept: (text: string) => boolean): FoundPart {
  if (zip.length > largestFile) return { kind: 'too large' };
  if (zip[0] !== 0x50 || zip[1] !== 0x4b) return { kind: 'not a zip' };
  let found: FoundPart = { kind: 'not there' };
  const done = (): boolean => found.kind !== 'not there';
  const unzip = new Unzip((file) => {
    if (done() || !wanted.test(file.name)) return;
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    file.ondata = (error, bytes, final) => {
      if (done()) return;
      if (error) return file.terminate();
      size += bytes.length;
      if (size > largestPart) {
        found = { kind: 'too large' };
        return file.terminate();
      }
      text += decoder.decode(bytes, { stream: !final });
      if (final && accept(text)) found = { kind: 'found', text };
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < zip.length && !done(); at += portion) {
      unzip.push(zip.subarray(at, at + portion), at + portion >= zip.length);
    }
  } catch {
    // Cut off or damaged: what was found before the damage counts, and nothing else.
  }
  return found;
}
