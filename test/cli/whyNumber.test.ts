import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runShape } from '../../src/cli/runShape.ts';
import { whyNumberShape } from '../../src/cli/whyNumberShape.ts';
import { oddLines, plenum } from './terminal.ts';

const place = mkdtempSync(join(tmpdir(), 'plenum-why-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const json = async (...words: string[]): Promise<ReturnType<typeof whyNumberShape.parse>> => {
  const { out } = await plenum('why-number', ...words, '--json');
  return whyNumberShape.parse(JSON.parse(out));
};

describe('plenum why-number', () => {
  it('walks a parameter back to its reason, its place and its claims', async () => {
    const { out, code } = await plenum('why-number', 'patronage.placement');
    expect(code).toBe(0);
    expect(oddLines(out)).toEqual([]);
    for (const words of [
      'scenarios/succession-1922.yaml:',
      'assumed:',
      'c-figure-gub-appointed-by-cc',
      'Pavliuchenkov',
    ])
      expect(out).toContain(words);
  });

  it('walks a stance back to a page', async () => {
    const { numbers } = await json('stances.stalin.union-form.position');
    expect(numbers).toHaveLength(1);
    expect(numbers[0]!.claims.map(({ citation }) => citation)).toEqual(['Service, p. 274-275']);
    expect(numbers[0]!.place).toMatch(/stances\.yaml:\d+:\d+$/);
  });

  it('takes "*" for any part of a path', async () => {
    const { numbers } = await json('traits.*.authority');
    expect(numbers.length).toBeGreaterThan(10);
  });

  it('shows the number as a reading takes it', async () => {
    const { numbers } = await json('patronage.placement', '--reading', 'circular-flow');
    expect(numbers[0]).toMatchObject({ value: 0.65, because: 'appointment decides loyalty' });
  });

  it.each([
    [['patronage.placment'], 'did you mean "patronage.placement"?'],
    [['leaders.stalin'], 'is a figure of a run'],
    [['noOne', '--run', '/nowhere.json'], 'there is no such file'],
    [['noOne', '--run', 'package.json'], 'is not what plenum run --json prints'],
  ])('of %j ends with 2', async (words, message) => {
    const { err, code } = await plenum('why-number', ...words);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });
});

describe('from a run', () => {
  it('walks a probability back to numbers, and says where it cannot', async () => {
    const { out } = await plenum('run', 'succession-1922', '--seed', '1', '-n', '40', '--json');
    const run = runShape.parse(JSON.parse(out));
    expect(run.claims.length).toBeGreaterThan(100);
    const file = join(place, 'run.json');
    writeFileSync(file, out);
    const { run: figure, numbers, record, claims } = await json('noOne', '--run', file);
    expect(figure).toMatchObject({ probability: run.noOne.probability, runs: 40, stale: false, changed: [] });
    // All inputs with claims are walked to, and none is left out.
    expect(numbers.length).toBeGreaterThan(300);
    const kinds = new Set(record.map(({ path }) => path.split('.')[0]));
    for (const kind of ['tenures', 'terms', 'decisions', 'health', 'rules', 'persons'])
      expect(kinds).toContain(kind);
    for (const { path, claims: behind } of [...numbers, ...record])
      for (const { citation } of behind) expect(citation, path).not.toBe('');
    // The run's other readings rest on a few more.
    const named = new Set([...numbers, ...record].flatMap((input) => input.claims.map(({ id }) => id)));
    expect(claims.filter((id) => !named.has(id))).toEqual([]);
    expect(run.claims.filter((id) => !named.has(id)).length).toBeLessThan(60);

    const moved = {
      ...run,
      scenarioHash: 'other',
      weakest: { number: 'patronage.placement', person: 'stalin' },
    };
    writeFileSync(file, JSON.stringify(moved));
    const walked = await json('noOne', '--run', file);
    expect(walked.run).toMatchObject({ stale: true, movedBy: 'patronage.placement' });
    expect(walked.numbers[0]!.path).toBe('patronage.placement');
  });

  it('names the claims that have changed since, and what rests on them', async () => {
    const { out } = await plenum(
      'run',
      'succession-1922',
      '--seed',
      '1',
      '-n',
      '4',
      '--no-readings',
      '--json',
    );
    const run = runShape.parse(JSON.parse(out));
    const at = run.claims.indexOf('c-figure-gub-appointed-by-cc');
    const claimHashes = run.claimHashes.map((hash, i) => (i === at ? '0123456789abcdef' : hash));
    const file = join(place, 'older.json');
    writeFileSync(file, JSON.stringify({ ...run, claimHashes, scenarioHash: 'other' }));
    const { run: figure } = await json('noOne', '--run', file);
    expect(figure!.changed).toEqual([
      { claim: 'c-figure-gub-appointed-by-cc', change: 'changed', inputs: ['patronage.placement'] },
    ]);
    const text = (await plenum('why-number', 'noOne', '--run', file)).out;
    expect(text).toContain('on it rest patronage.placement');
    expect(oddLines(text)).toEqual([]);
  });
});
