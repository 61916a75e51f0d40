import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkShape } from '../../src/cli/checkShape.ts';
import { oddLines, plenum } from './terminal.ts';

describe('plenum check', () => {
  it('says what a sound scenario holds', async () => {
    const { out, code } = await plenum('check', 'succession-1922');
    expect(code).toBe(0);
    expect(oddLines(out)).toEqual([]);
    for (const words of [
      'no problem',
      'persons',
      'bodies',
      'decisions',
      'claims from',
      'documented',
      'assumed*',
    ]) {
      expect(out).toContain(words);
    }
  });

  it('prints the documented shape with --json', async () => {
    const { out } = await plenum('check', 'succession-1922', '--json');
    const { ok, problems, summary } = checkShape.parse(JSON.parse(out));
    expect({ ok, problems }).toEqual({ ok: true, problems: [] });
    expect(summary!.persons).toBeGreaterThanOrEqual(81);
    expect(summary!.claims.high + summary!.claims.medium + summary!.claims.low).toBe(
      summary!.claims.documented +
        summary!.claims.inferred +
        summary!.claims.assumed +
        summary!.claims.negative,
    );
  });

  it.each([
    ['no-such', 'no scenario "no-such"'],
    ['no-such.yaml', 'there is no such file'],
  ])('of a scenario that is not there (%s) ends with 2', async (argument, words) => {
    const { out, code } = await plenum('check', argument);
    expect(code).toBe(2);
    expect(out).toContain(words);
  });
});

describe('plenum check on a faulty folder', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'plenum-check-'));
    cpSync('test/fixtures/minimal', folder, { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const SOUND = [
    'schemaVersion: 1',
    'id: minimal',
    'title: Who leads the board?',
    'polity: minimal',
    'start: "2024-01-01"',
    'leadership: {inner: board, assembly: members}',
  ];
  const write = (...lines: readonly string[]): void =>
    writeFileSync(join(folder, 'scenario.yaml'), `${[...SOUND, ...lines].join('\n')}\n`);

  it('finds nothing before it is spoiled', async () => {
    write('horizon: "2027-12-31"');
    const { code, out } = await plenum('check', folder);
    expect(out).toContain('no problem');
    expect(code).toBe(0);
  });

  it('prints every problem as file:line:column, counts them and ends with 1', async () => {
    write('horizon: "soon"', 'horizn: 1');
    const { out, code } = await plenum('check', folder);
    const lines = out.trimEnd().split('\n');
    expect(code).toBe(1);
    expect(lines.at(-1)).toBe(`${lines.length - 1} problems`);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/scenario\.yaml:\d+:\d+: /);
  });

  it('prints the same problems with --json', async () => {
    write('horizon: "soon"');
    const { out, code } = await plenum('check', folder, '--json');
    const { ok, problems, summary } = checkShape.parse(JSON.parse(out));
    expect({ ok, code, summary }).toEqual({ ok: false, code: 1, summary: null });
    expect(problems.length).toBeGreaterThan(0);
  });

  it('keeps plenum run from running it', async () => {
    write('horizon: "soon"');
    const { out, err, code } = await plenum('run', folder);
    expect({ out, code }).toEqual({ out: '', code: 1 });
    expect(err).toMatch(/scenario\.yaml:\d+:\d+: /);
  });
});
