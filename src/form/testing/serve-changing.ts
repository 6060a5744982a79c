import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves the site at `address` under an address of its own, each file passed through `change`, as if the site were published anew. */
export async function serveChanging(
  address: string,
  change: (path: string, text: string) => string,
): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer(async (request, response) => {
    const path = request.url ?? '/';
    const sent = await fetch(new URL(path, address));
    const body = Buffer.from(await sent.arrayBuffer());
    const type = sent.headers.get('content-type') ?? '';
    response.writeHead(sent.status, { 'content-type': type });
    response.end(/javascript/.test(type) ? change(path, body.toString()) : body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    // Service workers need a name that browsers hold to be safe.
    address: `http://localhost:${(server.address() as AddressInfo).port}${new URL(address).pathname}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
