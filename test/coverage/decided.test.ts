// Every row that docs/coverage.yaml calls decided: its decisions are predicted on their eve, and graded.
import { beforeAll, describe, expect, it } from 'vitest';
import { gradedIn, scoreFiles } from '../../scripts/coverage/yard.ts';
import { coverage } from '../../scripts/coverageDoc.ts';
import { type ScoreReport, scoreShape } from '../../src/cli/scoreShape.ts';
import { plenum } from '../cli/terminal.ts';

type Told = ScoreReport['decisions'][number];

const { rows } = await coverage();
const DECIDED = rows.filter(({ level }) => level === 'decided');
const FILES = scoreFiles().map((file) => ({ ...file, graded: gradedIn(file) }));

/** What score says of each graded decision, by scenario; a few histories, since only whether it is predicted is asked. */
const told = new Map<string, Told>();

beforeAll(async () => {
  const wanted = new Set(DECIDED.flatMap(({ decisions = [] }) => decisions));
  for (const { scenario, graded } of FILES.filter((file) => file.graded.some((id) => wanted.has(id)))) {
    const { out, err, code } = await plenum(
      'score',
      scenario,
      '-n',
      '16',
      '--seed',
      '1',
      '--no-readings',
      '--json',
    );
    expect([err, code], scenario).toEqual(['', 0]);
    for (const entry of scoreShape.parse(JSON.parse(out)).decisions)
      if (graded.includes(entry.decision)) told.set(`${scenario} ${entry.decision}`, entry);
  }
}, 120_000);

describe('a decision that a row names', () => {
  it.each(DECIDED)(
    'is predicted on its eve, and graded against what was decided: $row',
    ({ decisions = [] }) => {
      const predicted = decisions.flatMap((id) =>
        FILES.flatMap(({ scenario }) => {
          const entry = told.get(`${scenario} ${id}`);
          return entry === undefined ? [] : [entry];
        }),
      );
      expect(predicted.length).toBeGreaterThan(0);
      for (const { decision, probability, carried, eligible } of predicted) {
        expect([eligible, typeof carried], decision).toEqual([true, 'boolean']);
        expect(probability, decision).toBeGreaterThanOrEqual(0);
        expect(probability, decision).toBeLessThanOrEqual(1);
      }
    },
  );
});
