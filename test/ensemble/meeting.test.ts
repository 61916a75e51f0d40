import { describe, expect, it } from 'vitest';
import { parseMeeting } from '../../src/ensemble/queue/index.ts';

describe('the address of a meeting', () => {
  it.each([
    ['redis://localhost', { host: 'localhost', port: 6379, db: 0 }],
    ['redis://10.0.0.1:7000/3', { host: '10.0.0.1', port: 7000, db: 3 }],
    ['redis://[::1]:7000', { host: '::1', port: 7000, db: 0 }],
    [
      'rediss://me:p%40ss@example.org',
      { host: 'example.org', port: 6379, db: 0, username: 'me', password: 'p@ss', tls: {} },
    ],
  ])('%s is read', (text, connection) => {
    expect(parseMeeting(text, '/here')).toMatchObject({ connection, folder: undefined });
  });

  it('may name a folder, from where the command was given', () => {
    expect(parseMeeting('redis://localhost?folder=/shared', '/here').folder).toBe('/shared');
    expect(parseMeeting('redis://localhost/0?folder=shared', '/here').folder).toBe('/here/shared');
  });

  it('is shown without its password', () => {
    expect(parseMeeting('redis://me:secret@localhost:7000/2', '/').shown).toBe('redis://localhost:7000/2');
  });

  it.each([
    ['http://127.0.0.1', 'is not the address of a Redis server'],
    ['127.0.0.1:6379', 'is not the address of a Redis server'],
    ['', 'is not the address of a Redis server'],
    ['redis://', 'is not the address of a Redis server'],
    ['redis://127.0.0.1/x', '"x" is not the number of a database'],
    ['redis://127.0.0.1?path=/etc', '"path" is unknown, only "folder" may follow "?"'],
  ])('%j is refused, with an example', (text, why) => {
    expect(() => parseMeeting(text, '/')).toThrow(why);
    expect(() => parseMeeting(text, '/')).toThrow('an address looks like redis://127.0.0.1:6379');
  });
});
