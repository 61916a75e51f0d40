import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type VerifyReport, verifyShape } from '../../src/cli/verifyShape.ts';
import { parquetToTable, tableToParquet } from '../../src/results/store/index.ts';
import { BOARD, keptRun } from './keptRun.ts';
import { oddLines, plenum } from './terminal.ts';

async function verified(folder: string, ...argv: string[]): Promise<{ report: VerifyReport; code: number }> {
  const { out, code } = await plenum('verify', folder, '--json', '--scenario', BOARD, ...argv);
  return { report: verifyShape.parse(JSON.parse(out)), code };
}

const partsOf = (folder: string): string[] =>
  readdirSync(join(folder, 'runs')).map((name) => join('runs', name));

describe('plenum verify', () => {
  it('is content with a run as it was made', async () => {
    const folder = await keptRun();
    const { report, code } = await verified(folder);
    expect(code).toBe(0);
    expect(report).toMatchObject({ ok: true, parts: 6, histories: 60, recomputed: 60, faults: [] });
    const text = await plenum('verify', folder, '--sample', '5');
    expect(text.out).toContain('computed again and compared: 5 histories');
    expect(text.out).toContain('the rows are as they should be');
    expect(oddLines(text.out)).toEqual([]);
  });

  it('names a part that is missing, one that is damaged, and one that the manifest does not know', async () => {
    const folder = await keptRun();
    const [missing, damaged, unknown] = partsOf(folder) as [string, string, string];
    rmSync(join(folder, missing));
    writeFileSync(join(folder, damaged), 'PAR1');
    const manifest = join(folder, 'manifest.json');
    const text = readFileSync(manifest, 'utf8');
    const hash = new RegExp(`${unknown}",\\s+"bytes": \\d+,\\s+"sha256": "([0-9a-f]{64})"`).exec(text)![1]!;
    writeFileSync(manifest, text.replace(hash, 'f'.repeat(64)));
    const { report, code } = await verified(folder);
    expect(code).toBe(1);
    expect(report.ok).toBe(false);
    expect(new Set(report.faults.map(({ file, what }) => `${file}: ${what}`))).toEqual(
      new Set([
        `${missing}: is missing`,
        `${damaged}: it is cut short or damaged`,
        `${unknown}: is not the file that manifest.json names`,
      ]),
    );
  });

  it.each([
    ['--all', '-j', '1'],
    ['--all', '-j', '2'],
    ['--sample', '2000'],
  ])(
    'finds a number that is not what the program computes, however well it is sealed (%s)',
    async (...argv) => {
      const folder = await keptRun();
      const path = join(folder, partsOf(folder)[0]!);
      const { table, notes } = await parquetToTable(readFileSync(path));
      const votes = table.columns.find(({ name }) => name === 'votes')!.data;
      for (let row = 0; row < table.rows; row += 1) votes[row]! += 1;
      writeFileSync(path, tableToParquet(table, notes));
      rmSync(join(folder, 'manifest.json'));
      const { report, code } = await verified(folder, ...argv);
      expect(code).toBe(1);
      expect(report.faults[0]!.what).toMatch(/^row \d+, column votes: \d+ is stored, \d+ is right$/);
    },
  );

  it('writes nothing', async () => {
    const folder = await keptRun();
    rmSync(join(folder, 'manifest.json'));
    await plenum('verify', folder);
    expect(readdirSync(folder).toSorted()).toEqual(['experiment.json', 'runs', 'scenario.json']);
  });

  it('works where the folder has been moved', async () => {
    const folder = await keptRun();
    renameSync(folder, `${folder}-moved`);
    expect((await verified(`${folder}-moved`)).code).toBe(0);
  });
});
