import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { SaxesParser } from 'saxes';
import { beforeAll, describe, expect, it } from 'vitest';
import { exportShape } from '../../src/cli/exportShape.ts';
import { openDatabase, query } from '../../src/results/store/index.ts';
import { BOARD, keptRun } from './keptRun.ts';
import { plenum } from './terminal.ts';

let folder: string;
beforeAll(async () => {
  folder = await keptRun('--events');
});

const exported = async (...argv: string[]): Promise<string> => {
  const { out, err, code } = await plenum('export', folder, ...argv);
  expect(code, err).toBe(0);
  return out;
};

const answered = async (sql: string): Promise<unknown[][]> =>
  (JSON.parse((await plenum('query', folder, sql, '--json')).out) as { rows: unknown[][] }).rows;

describe('plenum export', () => {
  it('writes all rows as CSV, in order', async () => {
    const { data, errors } = Papa.parse((await exported('--to', 'csv')).trimEnd(), {
      delimiter: ',',
      skipEmptyLines: false,
    });
    const [head, ...rows] = data;
    const cell = (row: string[], name: string): number => Number(row[head!.indexOf(name)]);
    expect(errors).toEqual([]);
    expect(rows.map((row) => cell(row, 'point') * 8 + cell(row, 'replicate'))).toEqual(
      Array.from({ length: 60 }, (_, i) => i),
    );
    const [[votes]] = (await answered('select sum(votes) from runs')) as [[number]];
    expect(rows.reduce((sum, row) => sum + cell(row, 'votes'), 0)).toBe(Number(votes));
  });

  it('writes the model of the run under the seven headings of ODD', async () => {
    const odd = await exported('--to', 'odd');
    expect(odd.match(/^## [1-7] /gm)).toHaveLength(7);
    expect(odd).toBe((await plenum('method', BOARD)).out);
  });

  it('cites the run by scenario, seed and histories', async () => {
    const cite = await exported('--to', 'cite');
    expect(cite.replaceAll('\n', ' ')).toMatch(/Run: scenario minimal .* seed 3; 60 histories\./);
    expect(cite).toContain('@misc{plenum-minimal-3,');
  });

  it('writes all events as JSON Lines', async () => {
    const lines = (await exported('--to', 'jsonl', '--table', 'events')).trimEnd().split('\n');
    const [[events]] = (await answered('select count(*) from events')) as [[number]];
    expect(lines).toHaveLength(events);
    expect(Object.keys(JSON.parse(lines[0]!) as object).slice(0, 6)).toEqual([
      'reading',
      'point',
      'replicate',
      'sequence',
      'day',
      'kind',
    ]);
  });

  it('writes one Parquet file, and says so in the documented shape', async () => {
    const all = mkdtempSync(join(tmpdir(), 'plenum-all-'));
    const out = await exported('--to', 'parquet', '-o', join(all, 'runs.parquet'), '--json');
    expect(exportShape.parse(JSON.parse(out))).toMatchObject({ to: 'parquet', table: 'runs' });
    const database = await openDatabase([{ name: 'whole', folder: all }], []);
    const { batches } = await query(database, 'select 8 * point + replicate from whole');
    const rows: unknown[] = [];
    for await (const batch of batches()) rows.push(...batch.flat());
    database.closeSync();
    expect(rows).toEqual(Array.from({ length: 60 }, (_, i) => i));
  });

  it('writes who joins whose bloc as a network that parses, weights being shares', async () => {
    const text = await exported('--to', 'gexf');
    const edges: Record<string, string>[] = [];
    const nodes = new Set<string>();
    const parser = new SaxesParser();
    parser.on('opentag', ({ name, attributes }) => {
      if (name === 'edge') edges.push(attributes);
      if (name === 'node') nodes.add(attributes.id!);
    });
    parser.write(text).close();
    expect(nodes.size).toBe(5);
    expect(edges.length).toBeGreaterThan(0);
    for (const { source, target, weight } of edges) {
      expect(nodes.has(source!) && nodes.has(target!)).toBe(true);
      expect(Number(weight)).toBeGreaterThan(0);
      expect(Number(weight)).toBeLessThanOrEqual(1);
    }
  });

  it('makes an RO-Crate: every file named, with its true size and hash', async () => {
    await exported('--to', 'ro-crate');
    const path = join(folder, 'ro-crate-metadata.json');
    const crate = JSON.parse(readFileSync(path, 'utf8')) as {
      '@context': string;
      '@graph': Record<string, unknown>[];
    };
    expect(crate['@context']).toBe('https://w3id.org/ro/crate/1.1/context');
    const byId = new Map(crate['@graph'].map((entity) => [entity['@id'], entity]));
    const root = byId.get('./')!;
    for (const key of ['name', 'description', 'datePublished', 'license'])
      expect(root[key], key).toBeTruthy();
    const parts = root.hasPart as { '@id': string }[];
    expect(parts).toHaveLength(3 + 6 + 6);
    for (const { '@id': id } of parts) {
      expect(existsSync(join(folder, id)), id).toBe(true);
      const { sha256, contentSize } = byId.get(id) as { sha256?: string; contentSize?: string };
      if (sha256 === undefined) continue;
      const bytes = readFileSync(join(folder, id));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
      expect(contentSize).toBe(String(bytes.length));
    }
    rmSync(path);
  });
});

describe('plenum export, wrongly asked', () => {
  it.each([
    ['add -o runs.parquet', ['--to', 'parquet']],
    ['leave -o away', ['--to', 'ro-crate', '-o', 'x']],
    ['add -o <file>', ['--to', 'csv', '--json']],
    ['Allowed choices are csv, jsonl, parquet, gexf, ro-crate', ['--to', 'xls']],
  ])('says: %s', async (why, argv) => {
    const { err, code } = await plenum('export', folder, ...argv);
    expect(code).toBe(2);
    expect(err).toContain(why);
  });

  it('says where there are no events', async () => {
    const { err, code } = await plenum('export', await keptRun(), '--to', 'gexf');
    expect(code).toBe(2);
    expect(err).toContain('run it anew with --events');
  });

  it('says where the file cannot be', async () => {
    const { err, code } = await plenum(
      'export',
      folder,
      '--to',
      'csv',
      '-o',
      join(folder, 'absent', 'x.csv'),
    );
    expect(code).toBe(1);
    expect(err).toContain('there is no such folder');
  });
});
