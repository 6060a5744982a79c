import type { DraftReply, DraftRequest } from './draft-request.ts';

export interface DraftMaker {
  /** Begins to make a file, unless the same one is made already. */
  readonly prepare: (request: DraftRequest) => void;
  /** Gives the file: at once when it was prepared for exactly this request, otherwise when it is made. */
  readonly make: (request: DraftRequest) => Promise<Uint8Array>;
}

/** Talks to the worker that makes Word files, and keeps the file that was made last. */
export function createDraftMaker(): DraftMaker {
  let worker: Worker | undefined;
  let count = 0;
  let last: { readonly request: DraftRequest; readonly bytes: Promise<Uint8Array> } | undefined;
  const waiting = new Map<number, { resolve: (bytes: Uint8Array) => void; reject: (error: Error) => void }>();

  const start = (): Worker => {
    const started = new Worker(new URL('./draft-worker.ts', import.meta.url), { type: 'module' });
    started.onmessage = ({ data }: MessageEvent<DraftReply>) => {
      const caller = waiting.get(data.id);
      waiting.delete(data.id);
      if (data.bytes) caller?.resolve(data.bytes);
      else caller?.reject(new Error(data.failure ?? 'The Word file could not be made'));
    };
    started.onerror = () => {
      for (const { reject } of waiting.values()) reject(new Error('The Word file could not be made'));
      waiting.clear();
      worker = undefined;
      last = undefined;
    };
    return started;
  };

  const ask = (request: DraftRequest): Promise<Uint8Array> => {
    worker ??= start();
    const id = (count += 1);
    const bytes = new Promise<Uint8Array>((resolve, reject) => waiting.set(id, { resolve, reject }));
    worker.postMessage({ ...request, id });
    return bytes;
  };

  const make = (request: DraftRequest): Promise<Uint8Array> => {
    if (last && same(last.request, request)) return last.bytes;
    const bytes = ask(request);
    last = { request, bytes };
    bytes.catch(() => (last = undefined)); // a failure is not kept, so that the next click tries again
    return bytes;
  };
  return { make, prepare: (request) => void make(request).catch(() => undefined) };
}

function same(one: DraftRequest, other: DraftRequest): boolean {
  return (Object.keys(one) as (keyof DraftRequest)[]).every((key) => one[key] === other[key]);
}
