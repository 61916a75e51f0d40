// The part of the data with known outcomes: it cannot be shipped, and lies beside the checkout where this test is run.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEU_TABLE } from '../../scripts/deuDoc.ts';
import { isUsable, readDeuIssues } from '../../src/shelf/index.ts';

const read = readDeuIssues(readFileSync(DEU_TABLE, 'utf8'));
if ('problems' in read) throw new Error(JSON.stringify(read.problems));
const { issues } = read;

describe('the part of DEU III with known outcomes', () => {
  it('holds 202 issues of 74 dossiers, of which 198 can be scored and 142 have a reference point', () => {
    const usable = issues.filter(isUsable);
    expect([issues.length, new Set(issues.map(({ dossier }) => dossier)).size]).toEqual([202, 74]);
    expect([usable.length, usable.filter(({ group }) => group.reference).length]).toEqual([198, 142]);
  });

  it('has positions, saliences and outcomes within 0 to 100, and a member for each position', () => {
    for (const { group } of issues) {
      expect(Math.min(...group.capability, Infinity)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...group.salience, 0)).toBeLessThanOrEqual(1);
    }
  });
});
