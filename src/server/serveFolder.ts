import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';
import { HEADERS } from './headers.ts';
import { refusalOf } from './refusal.ts';

/** A server that runs: where it is, and how to end it. */
export interface AppServer {
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a folder on the loopback interface. An address without an ending is a page of the app, which is one file.
 *
 * @param port 0: a free one
 * @throws the system's error where the port is taken
 */
export async function serveFolder(folder: string, port = 0): Promise<AppServer> {
  const server = createServer(
    { maxHeaderSize: 16_384, requestTimeout: 10_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    answer(folder),
  );
  server.on('clientError', (_, socket) => {
    if (socket.writable) socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n');
    else socket.destroy();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const { port: given } = server.address() as AddressInfo;
  return {
    address: `http://localhost:${given}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function answer(folder: string): RequestListener {
  // the list of files is read once: what is not in the folder now cannot be asked for
  const files = sirv(folder, { etag: true, dotfiles: false });
  const page = sirv(folder, { etag: true });
  return (request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request);
    if (refusal !== undefined) {
      response.writeHead(refusal.status, { 'Content-Type': 'text/plain', Connection: 'close' });
      response.end(`${refusal.reason}\n`);
      return;
    }
    const nothing = (): void =>
      void response.writeHead(404, { 'Content-Type': 'text/plain' }).end('not here\n');
    files(request, response, () => {
      const isPage = !/\.[\w]+$/.test(request.url!.split('?')[0]!);
      if (!isPage) return nothing();
      request.url = '/';
      page(request, response, nothing);
    });
  };
}
