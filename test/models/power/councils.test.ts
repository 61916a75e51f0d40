// Real bodies, some too large to go through one by one.
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { banzhaf } from '../../../src/models/power/banzhaf.ts';
import { coleman } from '../../../src/models/power/coleman.ts';
import { deeganPackel } from '../../../src/models/power/deeganPackel.ts';
import { johnston } from '../../../src/models/power/johnston.ts';
import { shapleyShubik } from '../../../src/models/power/shapleyShubik.ts';
import { councilOfNice, electoralCollege, hundred, NICE, weighted } from './games.ts';
import { answerOf } from './run.ts';

/** Divisions of the Council of Nice that win, member by member; a branch is left when it can no longer win. */
function winningDivisions(): number {
  const [votes, members, people] = councilOfNice.majorities.map(({ quota }) => quota) as [
    number,
    number,
    number,
  ];
  const from = (list: readonly number[], member: number) =>
    list.slice(member).reduce((sum, number) => sum + number, 0);
  const votesLeft = NICE.votes.map((_, member) => from(NICE.votes, member));
  const peopleLeft = NICE.population.map((_, member) => from(NICE.population, member));
  const walk = (member: number, vote: number, number: number, population: number): number => {
    if (member === 27) return vote >= votes && number >= members && population >= people ? 1 : 0;
    if (vote + votesLeft[member]! < votes || population + peopleLeft[member]! < people) return 0;
    return (
      walk(member + 1, vote, number, population) +
      walk(member + 1, vote + NICE.votes[member]!, number + 1, population + NICE.population[member]!)
    );
  };
  return walk(0, 0, 0, 0);
}

const council = weighted(39, 7, 7, 7, 7, 7, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

describe('the Security Council of the United Nations', () => {
  it('gives an elected member 4/2145 by orders', () => {
    const { index, vetoes } = answerOf(shapleyShubik, council);
    expect([index[0]!.exact, index[14]!.exact]).toEqual(['421/2145', '4/2145']);
    expect(vetoes).toEqual(['a', 'b', 'c', 'd', 'e']);
  });

  it('has 5080 swings, 848 of each permanent and 84 of each elected member', () => {
    const { swings } = answerOf(banzhaf, council);
    expect(swings.map(({ value }) => value)).toEqual([...Array(5).fill(848), ...Array(10).fill(84)]);
  });

  it('has 210 coalitions without a spare member, and 848 with a critical one', () => {
    expect(answerOf(deeganPackel, council).coalitions).toBe(210);
    expect(answerOf(johnston, council).coalitions).toBe(848);
  });

  it('lets every permanent member prevent anything', () => {
    const { prevent, act } = answerOf(coleman, council);
    expect([prevent[0]!.exact, prevent[5]!.exact, act.exact]).toEqual(['1', '21/212', '53/2048']);
  });
});

describe('the Electoral College', () => {
  it('gives the largest state .108125 and the smallest ones .005406 by orders', () => {
    const { index } = answerOf(shapleyShubik, electoralCollege);
    expect(index[0]!.value).toBeCloseTo(0.108125, 6);
    expect(index[50]!.value).toBeCloseTo(0.005406, 6);
  });

  it('gives the largest state a chance of .466454 to be critical', () => {
    const { absolute, index } = answerOf(banzhaf, electoralCollege);
    expect(absolute[0]!.value).toBeCloseTo(0.466454, 6);
    expect(index[0]!.value).toBeCloseTo(0.111428, 6);
  });
});

describe('the Council of the Treaty of Nice', () => {
  it('passes as many of its 2^27 divisions as a walk through them finds', () => {
    const { act } = answerOf(coleman, councilOfNice);
    expect(act.exact).toBe(`${winningDivisions()}/134217728`);
  });

  it('is hardly changed by its second and third majority', () => {
    const votesOnly = { ...councilOfNice, majorities: councilOfNice.majorities.slice(0, 1) };
    const all = answerOf(banzhaf, councilOfNice).swings;
    answerOf(banzhaf, votesOnly).swings.forEach(({ value }, player) => {
      expect(Math.abs(value - all[player]!.value)).toBeLessThan(30);
    });
  });

  it('can be asked with its population to the last person', () => {
    const exactly = NICE.population.map((people, member) => people * 1000 + ((member * 7919) % 1000));
    const sum = exactly.reduce((all, people) => all + people, 0);
    const third = { weights: exactly, quota: Math.ceil(0.62 * sum) };
    const game = { ...councilOfNice, majorities: [...councilOfNice.majorities.slice(0, 2), third] };
    const { index } = answerOf(shapleyShubik, game);
    expect(index[0]!.value).toBeCloseTo(answerOf(shapleyShubik, councilOfNice).index[0]!.value, 5);
  });
});

describe('a body of 100', () => {
  it('has shares that sum to one exactly, with denominators far beyond doubles', () => {
    const { index } = answerOf(shapleyShubik, hundred);
    const sum = index.reduce((all, { exact }) => all.add(exact!), new Fraction(0));
    expect(sum.toFraction()).toBe('1');
    expect(new Fraction(index[0]!.exact!).d).toBeGreaterThan(2n ** 100n);
  });
});
