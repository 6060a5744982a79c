import { createServer, request as forward } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What left a browser: "GET http://localhost:4321/draft/mou/", with the body where there was one. */
export interface WatchingProxy {
  readonly address: string;
  readonly requests: string[];
  readonly close: () => void;
}

/**
 * Stands between a browser and the network and writes down all that leaves it: from the page, its workers, its service
 * worker, and whatever else may think of asking. Only requests to `origin` are passed on.
 */
export async function startWatchingProxy(origin: string): Promise<WatchingProxy> {
  const requests: string[] = [];
  const server = createServer((asked, answer) => {
    const url = new URL(asked.url ?? '/', origin);
    const body: Buffer[] = [];
    asked.on('data', (part: Buffer) => body.push(part));
    asked.on('end', () => {
      requests.push(`${asked.method ?? ''} ${url.href} ${Buffer.concat(body).toString('utf8')}`.trim());
      if (url.origin !== origin) {
        answer.writeHead(403).end();
        return;
      }
      const passedOn = forward(url, { method: asked.method, headers: asked.headers }, (given) => {
        answer.writeHead(given.statusCode ?? 502, given.headers);
        given.pipe(answer);
      });
      passedOn.on('error', () => answer.destroy()).end();
    });
  });
  // Encrypted ways out: there is none to pass on.
  server.on('connect', (asked, socket) => {
    requests.push(`CONNECT ${asked.url ?? ''}`);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    address: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    requests,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
