// docs/models.md: the list is the shelf's own, and what it shows works.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withModels } from '../../scripts/modelsDoc.ts';
import { READ_LIMITS, readTable } from '../../src/shelf/index.ts';
import { COLUMN_NAMES } from '../../src/shelf/read/header.ts';
import { plenum } from './terminal.ts';

const page = readFileSync('docs/models.md', 'utf8');
const samples = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
const place = mkdtempSync(join(tmpdir(), 'plenum-page-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

describe('docs/models.md', () => {
  it('lists the shelf as it is', () => expect(withModels(page)).toBe(page));

  it('shows a situation of each form, as it is read', () => {
    const kinds = samples.map((text) => {
      const reading = readTable(text, { fileName: 'a.yaml' });
      return 'problems' in reading ? JSON.stringify(reading.problems) : reading.cases[0]!.situation.kind;
    });
    expect(kinds).toEqual(['group', 'game', 'powers', 'network', 'contest']);
  });

  it('runs a sample with its own parameters', async () => {
    const path = join(place, 'sample.yaml');
    writeFileSync(path, samples[0]!);
    const { out, code } = await plenum('model', 'run', 'weighted-mean', path, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out).answer.forecast[0]).toBeCloseTo((20 * 4 + 10 * 7 + 30 * 10) / 60, 9);
  });

  it('names every column and every limit', () => {
    for (const names of Object.values(COLUMN_NAMES))
      for (const name of names)
        expect(page.replaceAll('reference point', 'referencepoint')).toContain(`\`${name}\``);
    expect(page.replace(/\s+/g, ' ')).toContain(
      `${READ_LIMITS.bytes / 1e6} MB, ${String(READ_LIMITS.actors).replace(/(\d)(\d{3})$/, '$1,$2')} actors and ${READ_LIMITS.issues} issues`,
    );
  });
});
