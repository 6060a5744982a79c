import { strFromU8, unzipSync } from 'fflate';

/** Takes a Word file and the path of a part; gives its XML. Throws when it is not there. */
export const unzipPart = (bytes: Uint8Array, path: string): string => {
  const part = unzipSync(bytes)[path];
  if (part === undefined) throw new Error(`${path} is not in the file.`);
  return strFromU8(part);
};
