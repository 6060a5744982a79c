import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, resolve } from 'node:path';
import { headersFor, readHeaderRules } from './header-rules.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.yaml': 'text/yaml; charset=utf-8',
  '.wasm': 'application/wasm',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

export interface ServedSite {
  /** "http://localhost:4321/", with the base path when there is one. */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/**
 * Serves the built site as a static host would, with the headers of its `_headers` file. Port 0 takes any free one.
 * For looking and testing on this machine: it answers on the loopback address alone.
 */
export async function serveBuiltSite(folder: string, base = '/', port = 0): Promise<ServedSite> {
  const root = resolve(folder);
  const rules = await readHeaderRules(join(root, '_headers'));
  const server = createServer(async (request, response) => {
    const path = decodePath(request.url ?? '/');
    const own = path?.startsWith(base) ? `/${path.slice(base.length)}` : undefined;
    const file = own && (await findFile(root, own));
    const sent = file ?? join(root, '404.html');
    response.writeHead(file ? 200 : 404, {
      'content-type': types[extname(sent)] ?? 'application/octet-stream',
      ...headersFor(rules, own ?? '/'),
    });
    createReadStream(sent)
      .on('error', () => response.end())
      .pipe(response);
  });
  await new Promise<void>((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
  const address = `http://localhost:${(server.address() as AddressInfo).port}${base}`;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { address, close };
}

function decodePath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined; // a malformed address is simply not found
  }
}

async function findFile(root: string, path: string): Promise<string | undefined> {
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  if (!file.startsWith(root)) return undefined;
  const found = await stat(file).catch(() => undefined);
  return found?.isFile() ? file : undefined;
}
