import { readFileSync } from 'node:fs';
import { type Case, readTable } from 'plenum/shelf';
import { describe, expect, it } from 'vitest';
import { bargainsOf, forecastOf, turnsOf } from '../../web/src/pages/lab/answers.ts';
import { gameOf } from '../../web/src/pages/lab/derivedForms.ts';
import { runShelf, type ShelfRun } from '../../web/src/pages/lab/shelfRuns.ts';

const EXAMPLE = readFileSync('examples/emission-standards.csv', 'utf8');

function firstCase(text: string): Case {
  const reading = readTable(text, { fileName: 'table.csv' });
  if ('problems' in reading) throw new Error(reading.problems[0]!.message);
  return reading.cases[0]!;
}

const runs: ShelfRun[] = [];
runShelf(firstCase(EXAMPLE), 1, (run) => runs.push(run));
const named = (id: string): ShelfRun => runs.find(({ model }) => model === id)!;

describe('the lab', () => {
  it('runs every model of position, power, coalition and opinion on one table', () => {
    const questions = new Set(runs.map(({ question }) => question));
    expect([...questions].sort()).toEqual(['coalition', 'opinion', 'position', 'power']);
    expect(runs.filter(({ problems }) => problems !== undefined).map(({ model }) => model)).toEqual([
      'reference-point',
    ]);
  });

  it('gives the forecasts that the command line gives', () => {
    expect(forecastOf(named('median-voter'), 0)).toBe(7);
    expect(forecastOf(named('scholz-program'), 0)).toBeCloseTo(9.671129769802047, 12);
  });

  it('reads positions turn by turn, with the table first', () => {
    const turns = turnsOf(named('scholz-program'), 0, 1);
    expect(turns[0]).toEqual([4, 7, 4, 4, 10, 10, 10, 7, 4, 7]);
    expect(turns.length).toBeGreaterThan(2);
  });

  it('reads who presses whom', () => {
    expect(bargainsOf(named('spatial-corrected'))[0]).toMatchObject({ turn: 0, initiator: 'Netherlands' });
  });

  it('makes a voting game of whole weights in which more than half carries', () => {
    const { situation } = firstCase(EXAMPLE);
    if (situation.kind !== 'group') throw new Error('no group');
    const [majority] = gameOf(situation.value).majorities;
    expect(majority).toEqual({ weights: [8, 8, 3, 16, 16, 16, 16, 5, 5, 8], quota: 51 });
  });
});
