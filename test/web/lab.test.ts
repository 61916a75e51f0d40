import { readFileSync } from 'node:fs';
import { type Group, SHELF } from 'plenum/models';
import { type Case, readTable } from 'plenum/shelf';
import { describe, expect, it } from 'vitest';
import { bargainsOf, chanceOf, forecastOf, opinionsOf, turnsOf } from '../../web/src/pages/lab/answers.ts';
import { contestOf, gameOf } from '../../web/src/pages/lab/derivedForms.ts';
import { runShelf, type ShelfRun } from '../../web/src/pages/lab/shelfRuns.ts';

const EXAMPLE = readFileSync('examples/emission-standards.csv', 'utf8');

function firstCase(text: string): Case {
  const reading = readTable(text, { fileName: 'table.csv', scale: { low: 4, high: 10 } });
  if ('problems' in reading) throw new Error(reading.problems[0]!.message);
  return reading.cases[0]!;
}

const runs: ShelfRun[] = [];
runShelf(firstCase(EXAMPLE), 1, (run) => runs.push(run));
const named = (id: string): ShelfRun => runs.find(({ model }) => model === id)!;

describe('the lab', () => {
  it('runs every model of the shelf that a table of actors can feed', () => {
    const questions = new Set(runs.map(({ question }) => question));
    expect([...questions].sort()).toEqual(['coalition', 'contest', 'opinion', 'position', 'power']);
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

  it('leaves out only the models that take parameters alone', () => {
    const left = SHELF.filter(({ id }) => !runs.some(({ model }) => model === id));
    expect([...new Set(left.map(({ question }) => question))]).toEqual(['survival']);
  });

  const { situation: example } = firstCase(EXAMPLE);
  const group = example.value as Group;
  const lab = { ...group, position: Array.from(group.position) };

  it('tells how opinions move: from where the table has them, round by round, to the end', () => {
    const { rounds, end } = opinionsOf(named('friedkin-johnsen'), 0, lab)!;
    expect(rounds[0]!.map((at) => Math.round(at * 1e9) / 1e9)).toEqual(lab.position);
    expect(rounds).toHaveLength(21);
    expect(Math.max(...rounds[20]!.map((at, i) => Math.abs(at - end![i]!)))).toBeLessThan(0.01);
    expect(opinionsOf(named('hegselmann-krause'), 0, lab)!.rounds).toEqual([lab.position]);
    expect(opinionsOf(named('median-voter'), 0, lab)).toBeUndefined();
  });

  it('holds the upper end against the lower: whoever is nearer to it and cares gains', () => {
    const { weight, gain, voters, majority } = contestOf(group);
    expect([voters, majority]).toEqual([10, 0.5]);
    expect(Array.from(weight)).toEqual(Array.from(group.capability));
    // of the scale 4 to 10: at 4, caring 0.8; at 7, in the middle; at 10, caring 0.6
    expect([gain[0]!.toFixed(9), gain[1], gain[4]]).toEqual(['-0.800000000', 0, 0.6]);
    // 48 of 96 weights stand at the upper end: not more than half of all
    expect(chanceOf(named('weighted-majority'))).toBe(0);
    expect(chanceOf(named('logit-vote'))).toBeGreaterThan(0.2);
    expect(chanceOf(named('median-voter'))).toBeUndefined();
  });

  it('makes a voting game of whole weights in which more than half carries', () => {
    const { situation } = firstCase(EXAMPLE);
    if (situation.kind !== 'group') throw new Error('no group');
    const [majority] = gameOf(situation.value).majorities;
    expect(majority).toEqual({ weights: [8, 8, 3, 16, 16, 16, 16, 5, 5, 8], quota: 51 });
  });
});
