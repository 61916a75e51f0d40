import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { queryShape } from '../../src/cli/queryShape.ts';
import { keptRun } from './keptRun.ts';
import { oddLines, plenum } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await keptRun('secretaries-1921', '--events');
});

const rowsOf = async (sql: string): Promise<unknown[][]> => {
  const { out, err, code } = await plenum('query', folder, sql, '--json');
  expect(code, err).toBe(0);
  return queryShape.parse(JSON.parse(out)).rows;
};

describe('plenum query', () => {
  it('counts the histories', async () => {
    expect(await rowsOf('select count(*), max(point), max(replicate) from runs')).toEqual([[60, 7, 7]]);
  });

  it('knows whom the numbers stand for', async () => {
    const [[named]] = (await rowsOf(
      'select count(*) from events e join actors a on e.actor = a.id where a.actor is not null',
    )) as [[number]];
    expect(named).toBeGreaterThan(0);
    expect(await rowsOf('select reading, id from readings')).toEqual([[0, 'standard']]);
  });

  it('has events that agree with the rows', async () => {
    const [[inRows, inEvents]] = (await rowsOf(
      `select (select sum(votes) from runs)::int, (select count(*) from events where kind = 'decision')::int`,
    )) as [[number, number]];
    expect(inEvents).toBe(inRows);
    expect(inRows).toBeGreaterThan(0);
  });

  it('numbers the events of each history in order of time', async () => {
    const [[wrong]] = (await rowsOf(
      `select count(*) from (select day - lag(day) over (partition by point, replicate order by sequence) as step from events)
       where step < 0`,
    )) as [[number]];
    expect(wrong).toBe(0);
  });

  it('keeps whole numbers, text, flags, dates and gaps as they are', async () => {
    expect(
      await rowsOf(
        `select 9007199254740993, 2::bigint, 'x', true, null, date '1922-04-03', 0.5, 'NaN'::double`,
      ),
    ).toEqual([['9007199254740993', 2, 'x', true, null, '1922-04-03', 0.5, 'NaN']]);
  });

  it('prints a table in 80 columns, and CSV', async () => {
    const table = await plenum('query', folder, 'from actors');
    expect(table.out.split('\n')[1]).toMatch(/^ {2}0 +[a-z-]+ +\w+$/);
    expect(oddLines((await plenum('query', folder, 'from runs limit 3')).out)).toEqual([]);
    const { out } = await plenum('query', folder, `select 1 as a, 'x,"y"' as b, null as c`, '--csv');
    expect(out).toBe('a,b,c\n1,"x,""y""",\n');
  });

  it('says where a question is wrong', async () => {
    const { err, code } = await plenum('query', folder, 'select votez from runs');
    expect(code).toBe(2);
    expect(err).toContain('Referenced column "votez" not found');
    expect(err).toContain('"votes"');
  });
});

describe('plenum query, asked for what it must not do', () => {
  const outside = `'${process.cwd()}/package.json'`;
  it.each([
    ['reads another file', `from read_text(${outside})`],
    ['reads another file by name', `from ${outside}`],
    [
      'reads by a way round',
      `from read_text(current_setting('allowed_directories')[1] || '../scenario.json')`,
    ],
    ['reads what the process knows', `from read_blob('/proc/self/environ')`],
    ['lists a folder', `from glob('/*')`],
    ['sniffs a file', `from sniff_csv(${outside})`],
    ['writes a file', `copy runs to '/tmp/plenum-stolen.csv'`],
    ['hides a copy in a question', `from query('copy runs to ''/tmp/plenum-stolen.csv''')`],
    ['opens a database', `attach '/tmp/plenum-stolen.db'`],
    ['installs an extension', 'install httpfs'],
    ['loads an extension', 'load httpfs'],
    ['goes to the network', `from read_csv('https://127.0.0.1:1/x.csv')`],
    ['opens itself again', 'set enable_external_access = true'],
    ['calls a setting', `pragma enable_external_access`],
    ['changes rows', 'delete from actors'],
    ['asks two things', 'select 1; select 2'],
    ['asks nothing', ''],
  ])('refuses when it %s', async (_, sql) => {
    const { out, err, code } = await plenum('query', folder, sql);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err.length).toBeGreaterThan(10);
    expect(err).not.toContain('    at ');
  });

  it('refuses to write into the folder itself, or anywhere', async () => {
    const before = readdirSync(join(folder, 'runs'));
    const { code } = await plenum('query', folder, `copy runs to '${folder}/runs/new.parquet'`);
    expect(code).toBe(2);
    expect(readdirSync(join(folder, 'runs'))).toEqual(before);
    expect(existsSync('/tmp/plenum-stolen.csv')).toBe(false);
  });
});
