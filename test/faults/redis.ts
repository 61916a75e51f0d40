import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';

/** A Redis server of a test's own, on a free port, which keeps all it knows in an append-only file. */
export interface TestRedis {
  url: string;
  port: number;
  runs(): boolean;
  /** as a loss of power would */
  kill(): Promise<void>;
  /** runs on, but answers nobody */
  freeze(): void;
  start(): Promise<void>;
  /** forgets all, and goes on */
  forget(): Promise<void>;
  /** ends it and forgets all */
  end(): Promise<void>;
}

/** Starts one, with more settings if wanted. Fails, saying what to install, where there is no redis-server. */
export async function startRedis(...settings: string[]): Promise<TestRedis> {
  const folder = mkdtempSync(join(tmpdir(), 'plenum-redis-'));
  const port = await freePort();
  let server: ChildProcess | undefined;
  const start = async (): Promise<void> => {
    server = spawn(
      'redis-server',
      [
        '--port',
        String(port),
        '--bind',
        '127.0.0.1',
        '--dir',
        folder,
        '--save',
        '',
        '--appendonly',
        'yes',
        ...settings,
      ],
      { stdio: 'ignore' },
    );
    const failed = new Promise<never>((_, reject) => {
      server!.once('error', () =>
        reject(
          new Error("these tests need redis-server: apt-get install redis-server, or your system's package"),
        ),
      );
    });
    await Promise.race([failed, answers(port)]);
  };
  const runs = (): boolean => server?.exitCode === null && server.signalCode === null;
  const kill = async (): Promise<void> => {
    if (!runs()) return;
    const ended = new Promise((resolve) => server!.once('exit', resolve));
    server!.kill('SIGKILL');
    await ended;
  };
  await start();
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    runs,
    kill,
    freeze: () => void server!.kill('SIGSTOP'),
    start,
    async forget() {
      const redis = new Redis({ port });
      await redis.flushall();
      redis.disconnect();
    },
    async end() {
      await kill();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function answers(port: number): Promise<void> {
  const redis = new Redis({ port, maxRetriesPerRequest: null, retryStrategy: () => 50 });
  redis.on('error', () => undefined);
  await redis.ping();
  redis.disconnect();
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
