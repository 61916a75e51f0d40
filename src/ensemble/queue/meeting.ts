import { resolve } from 'node:path';
import { ExperimentProblem } from '../folder/index.ts';

/** How to reach a server. */
export interface Connection {
  host: string;
  port: number;
  db: number;
  username?: string;
  password?: string;
  tls?: object;
}

/** Where submitters and workers meet: a Redis or Valkey server, and perhaps a folder that they share. */
export interface Meeting {
  connection: Connection;
  /** folder through which parts go; undefined: they go through the server */
  folder: string | undefined;
  /** the address without a password, for messages */
  shown: string;
}

const EXAMPLE = 'redis://127.0.0.1:6379 or redis://user:password@host:6379/0?folder=/shared/plenum';

/**
 * Reads an address such as `redis://127.0.0.1:6379/0?folder=/shared/plenum`; `rediss` for an encrypted connection. A relative
 * folder is taken from `cwd`. Throws ExperimentProblem, saying what would be right.
 */
export function parseMeeting(text: string, cwd: string): Meeting {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const wrong = (what: string): ExperimentProblem =>
    new ExperimentProblem(`--redis: ${what}; an address looks like ${EXAMPLE}`, true);
  if (url === undefined || !['redis:', 'rediss:'].includes(url.protocol) || url.hostname === '')
    throw wrong(`${JSON.stringify(text)} is not the address of a Redis server`);
  const database = url.pathname === '' || url.pathname === '/' ? '0' : url.pathname.slice(1);
  if (!/^\d{1,4}$/.test(database)) throw wrong(`${JSON.stringify(database)} is not the number of a database`);
  const strange = [...url.searchParams.keys()].find((key) => key !== 'folder');
  if (strange !== undefined)
    throw wrong(`${JSON.stringify(strange)} is unknown, only "folder" may follow "?"`);
  const folder = url.searchParams.get('folder');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = url.port === '' ? 6379 : Number(url.port);
  return {
    connection: {
      host,
      port,
      db: Number(database),
      ...(url.username === '' ? {} : { username: decodeURIComponent(url.username) }),
      ...(url.password === '' ? {} : { password: decodeURIComponent(url.password) }),
      ...(url.protocol === 'rediss:' ? { tls: {} } : {}),
    },
    folder: folder === null || folder === '' ? undefined : resolve(cwd, folder),
    shown: `${url.protocol}//${url.hostname}:${port}/${database}`,
  };
}
