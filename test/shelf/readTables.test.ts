// Tables with a header: what is read from which columns.
import { describe, expect, it } from 'vitest';
import { readTable } from '../../src/shelf/index.ts';
import { casesOf, lines, readFixture, situationOf } from './tables.ts';

const list = (values: Float64Array): number[] => Array.from(values);

describe('a table with a row for each actor', () => {
  it('is a group of one issue on 0 to 100, saliences in percent', () => {
    const group = situationOf(readFixture('delay.csv'), 'group');
    expect(group.actors).toEqual(['Ada', 'Bo', 'Cy']);
    expect([group.capability, group.position, group.salience].map(list)).toEqual([
      [20, 10, 30],
      [4, 7, 10],
      [0.8, 0.4, 0.6],
    ]);
    expect([group.issues, group.low, group.high, group.reference]).toEqual([['issue'], 0, 100, undefined]);
  });

  it('has several issues by suffix, row by row, and an outcome for some of them', () => {
    const [only] = casesOf(readFixture('budget.csv'));
    const group = situationOf(readFixture('budget.csv'), 'group');
    expect(group.issues).toEqual(['money', 'staff']);
    expect(list(group.position)).toEqual([10, 90, 60, 0, 100, 50]);
    expect(list(only!.outcome!)).toEqual([40, 70]);
  });

  it('takes the ends of its scale from its columns, or else from the caller', () => {
    const text = (rest: string, cells: string) =>
      lines(`actor,power,position,salience${rest}`, `Ada,1,5,50${cells}`);
    const scale = { low: 4, high: 10 };
    const given = situationOf(readTable(text('', ''), { fileName: 'a.csv', scale }), 'group');
    const own = situationOf(readTable(text(',low,high', ',0,20'), { fileName: 'a.csv', scale }), 'group');
    expect([given.low, given.high, own.low, own.high]).toEqual([4, 10, 0, 20]);
  });

  it.each([
    ['Actor,Capability,Position,Salience'],
    ['NAME;power;pstn;sal'],
    ['member\tweight\tPosition 1\tsalience_1'],
    ['player,resources,position: x,Salience:x'],
  ])('knows the columns of %s', (header) => {
    const delimiter = /[,;\t]/.exec(header)![0];
    const text = lines(header, ['Ada', '1', '5', '50'].join(delimiter));
    expect(list(situationOf(readTable(text, { fileName: 'a.csv' }), 'group').position)).toEqual([5]);
  });

  it('reads quoted cells, Windows line ends, a byte order mark, empty lines and a comma too many', () => {
    const text =
      '\uFEFFactor,power,position,salience,\r\n"Ada, ""the"" first",1,5,50,\r\n\r\n,,,,\r\nBo,2,6,50,\r\n';
    const group = situationOf(readTable(text, { fileName: 'a.csv' }), 'group');
    expect(group.actors).toEqual(['Ada, "the" first', 'Bo']);
  });
});

describe('a table with a column for the issue', () => {
  it('holds a situation for each, with its outcome, reference and cluster', () => {
    const cases = casesOf(readFixture('issues.csv'));
    expect(cases.map(({ id, cluster }) => [id, cluster])).toEqual([
      ['fees', 'schools'],
      ['hours', 'schools'],
      ['roads', 'roads'],
    ]);
    expect(cases.map(({ outcome }) => outcome && list(outcome))).toEqual([[30], [80], undefined]);
    const references = cases.map(({ situation }) =>
      situation.kind === 'group' ? situation.value.reference?.[0] : undefined,
    );
    expect(references).toEqual([undefined, 0, undefined]);
  });
});

describe('other forms', () => {
  it('a quota makes it a voting game', () => {
    expect(situationOf(readFixture('council.csv'), 'game')).toEqual({
      players: ['Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'],
      majorities: [{ weights: [4, 4, 4, 2, 2, 1], quota: 12 }],
    });
  });

  it('several quotas make several majorities', () => {
    const text = lines('player,weight1,quota1,weight2,quota2', 'Ada,3,4,1,2', 'Bo,2,,1,');
    expect(situationOf(readTable(text, { fileName: 'a.csv' }), 'game').majorities).toEqual([
      { weights: [3, 2], quota: 4 },
      { weights: [1, 1], quota: 2 },
    ]);
  });

  it('power alone makes it powers', () => {
    expect(situationOf(readFixture('powers.csv'), 'powers')).toEqual({
      members: ['Ada', 'Bo', 'Cy'],
      power: [3, 4, 5],
    });
  });

  it('an opinion makes it a network, with a column for each member', () => {
    const network = situationOf(readFixture('network.csv'), 'network');
    expect(list(network.influence)).toEqual([0.2, 0.8, 0, 0, 0.5, 0.5, 0.3, 0.3, 0.4]);
    expect([list(network.opinion), list(network.openness!)]).toEqual([
      [0, 50, 100],
      [0.5, 1, 1],
    ]);
  });

  it('a gain makes it a contest', () => {
    const contest = situationOf(readFixture('contest.csv'), 'contest');
    expect([contest.voters, list(contest.weight), list(contest.gain), contest.majority]).toEqual([
      3,
      [2, 1, 1],
      [0.4, -0.2, 0.1],
      0.5,
    ]);
  });
});
