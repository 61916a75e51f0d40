// The schools of the flagship: what each holds, on which claims, and what would embarrass it.
import { beforeAll, describe, expect, it } from 'vitest';
import { type ReadingsReport, readingsShape } from '../../src/cli/readingsShape.ts';
import { oddLines, plenum } from './terminal.ts';

let report: ReadingsReport;
beforeAll(async () => {
  const { out, code } = await plenum('readings', 'succession-1922', '--json');
  expect(code).toBe(0);
  report = readingsShape.parse(JSON.parse(out));
});

describe('plenum readings', () => {
  it('has the nine schools beside the standard one, and the doubtful letters', () => {
    expect(report.readings.map(({ id }) => id)).toEqual([
      'circular-flow',
      'exchange-of-security',
      'personality',
      'testament-doubtful',
      'skill-and-conviction',
      'viable-nep',
      'isolation-and-exhaustion',
      'economy-strong',
      'continuity',
      'oligarchy',
    ]);
  });

  it('names of each who holds it, on what claims, by which switches or numbers, and what would embarrass it', () => {
    for (const { id, heldBy, embarrassedBy, support, switches, priors } of report.readings) {
      expect(heldBy, id).not.toBeNull();
      expect(embarrassedBy.length, id).toBeGreaterThan(20);
      expect(support.length, id).toBeGreaterThan(0);
      for (const { citation } of support) expect(citation, id).toMatch(/, /);
      expect(switches.length + priors.length, id).toBeGreaterThan(0);
      for (const { path, low, value, high, because } of priors) {
        expect(low < high && low <= value && value <= high, `${id} ${path}`).toBe(true);
        expect(because, `${id} ${path}`).not.toBeNull();
      }
    }
  });

  it('takes up every belief about the two questions but the authentic letters, which are the standard', () => {
    const taken = report.readings.flatMap(({ beliefs }) => beliefs);
    expect([...new Set(taken.map(({ id }) => id))].toSorted()).toEqual([
      'testament-doubtful',
      'trotsky-ill',
      'trotsky-outmaneuvered',
      'trotsky-unwilling',
    ]);
    for (const { id, takes, embarrassedBy } of taken) {
      expect(takes.length, id).toBeGreaterThan(0);
      expect(embarrassedBy, id).not.toBeNull();
    }
  });

  it('fits the screen, in short and whole', async () => {
    for (const words of [[], ['viable-nep']]) {
      const { out } = await plenum('readings', 'succession-1922', ...words);
      expect(oddLines(out)).toEqual([]);
      expect(out).toContain('embarrassed by:');
    }
  });

  it('says which reading was meant', async () => {
    const { err, code } = await plenum('readings', 'succession-1922', 'viable-nap');
    expect(code).toBe(2);
    expect(err).toContain('did you mean "viable-nep"?');
  });
});
