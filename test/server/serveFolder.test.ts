import { mkdtempSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type AppServer, serveFolder } from '../../src/server/index.ts';

let server: AppServer;
let port: number;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plenum-server-'));
  writeFileSync(join(folder, 'index.html'), '<h1>app</h1>');
  writeFileSync(join(folder, 'a.txt'), 'a');
  server = await serveFolder(folder);
  port = Number(new URL(server.address).port);
});
afterAll(() => server.close());

/** Sends bytes as they are and gives the first line of the answer; '' where the server hung up. */
const raw = (bytes: string | Uint8Array, hangUp = true): Promise<string> =>
  new Promise((resolve) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => (hangUp ? socket.end(bytes) : socket.write(bytes)));
    socket.on('data', (data) => {
      text += data.toString('latin1');
    });
    socket.on('error', () => resolve(''));
    socket.on('close', () => resolve(text.split('\r\n')[0]!));
  });

const get = (path: string, host = 'localhost'): Promise<string> =>
  raw(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`, false);

it('serves files, and the one page for every address without an ending', async () => {
  expect(await (await fetch(new URL('a.txt', server.address))).text()).toBe('a');
  expect(await (await fetch(new URL('what-if?n=1', server.address))).text()).toBe('<h1>app</h1>');
  expect((await fetch(new URL('b.txt', server.address))).status).toBe(404);
});

it('sends a strict content-security policy with every answer', async () => {
  for (const path of ['', 'a.txt', 'b.txt', '%']) {
    const policy = (await fetch(server.address + path)).headers.get('content-security-policy');
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  }
});

it('listens on the loopback interface alone', () => {
  expect(new URL(server.address).hostname).toBe('localhost');
});

it.each([
  ['/../../etc/passwd', 400],
  ['/%2e%2e/%2e%2e/etc/passwd', 400],
  ['/..%5c..%5cetc', 400],
  ['/%', 400],
  ['/a%00b', 400],
  ['//etc/passwd', 200],
  [`/${'a'.repeat(5000)}`, 414],
])('does not follow %s out of its folder', async (path, status) => {
  const line = await get(path);
  expect(line).toContain(String(status));
});

it('refuses other methods, bodies, and names that are not its own', async () => {
  expect((await fetch(server.address, { method: 'POST' })).status).toBe(405);
  expect((await fetch(server.address, { method: 'PUT', body: 'x'.repeat(5000) })).status).toBe(413);
  expect(await get('/', 'evil.example')).toContain('421');
});

it('survives 10,000 malformed requests', async () => {
  const junk = fc.sample(
    fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ maxLength: 200 }).map((path) => `GET /${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`),
      fc
        .string({ maxLength: 60 })
        .map((header) => `GET / HTTP/1.1\r\n${header}: 1\r\nHost: localhost\r\n\r\n`),
      fc.constantFrom(
        'GET',
        '\r\n\r\n',
        'GET / HTTP/9.9\r\n\r\n',
        'POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n',
      ),
    ),
    { numRuns: 10_000, seed: 1 },
  );
  for (let from = 0; from < junk.length; from += 200)
    await Promise.all(junk.slice(from, from + 200).map((bytes) => raw(bytes)));
  expect(await (await fetch(server.address)).text()).toBe('<h1>app</h1>');
});
