// plenum continuity on a council: features as they are written, shares of which some are known beforehand.
import { describe, expect, it } from 'vitest';
import { FACTORS } from '../../src/analysis/index.ts';
import { type ContinuityReport, continuityShape } from '../../src/cli/continuityShape.ts';
import { oddLines, plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/experiments';
const continuity = async (...argv: string[]): Promise<ContinuityReport> => {
  const { out, err, code } = await plenum('continuity', COUNCIL, '--json', ...argv);
  expect([err, code]).toEqual(['', 0]);
  return continuityShape.parse(JSON.parse(out));
};

describe('plenum continuity', () => {
  it('counts features by area and verdict, and adds nothing up', async () => {
    const { areas, features, shares } = await continuity('--no-shares');
    expect(areas).toEqual([
      { id: 'seats', name: 'Seats', inherited: 1, intensified: 0, reversed: 0, new: 0 },
      { id: 'minutes', name: 'Minutes', inherited: 0, intensified: 0, reversed: 0, new: 1 },
    ]);
    expect(features.map(({ before, disputed }) => [before?.citations.length ?? null, disputed])).toEqual([
      [1, null],
      [null, 'Ada: they were always copied.'],
    ]);
    expect(shares).toBeNull();
  });

  it('finds what goes with the rules where only rules can matter, and no rules where they are fixed', async () => {
    const { shares } = await continuity('--seed', '1', '-n', '256');
    const [appointed, , leads] = shares!.readings[0]!.outcomes;
    expect(shares!.persons).toHaveLength(5);
    // without appointing nobody is appointed, with it many are
    expect(appointed!.all!.rules.share).toBeGreaterThan(0.5);
    expect(appointed!.fixed!.rules.share).toBe(0);
    for (const parts of [appointed!.all!, leads!.fixed!, leads!.all!])
      expect(FACTORS.reduce((sum, name) => sum + parts[name].share, 0)).toBeCloseTo(1, 9);
  });

  it('gives the same for the same seed, on one thread and on two', async () => {
    const [one, two] = await Promise.all(
      ['1', '2'].map((jobs) => continuity('--seed', '1', '-n', '128', '-j', jobs)),
    );
    expect(two).toEqual(one);
  });

  it('shows one feature with its claims', async () => {
    const { out } = await plenum('continuity', COUNCIL, '--feature', 'yearly');
    expect(out).toMatch(/A yearly meeting: inherited[\s\S]*2024: Met once\.[\s\S]*Minutes, p\. 1/);
  });

  it('prints 80 columns of ASCII, also of the flagship', async () => {
    for (const argv of [
      [COUNCIL, '--seed', '1', '-n', '64'],
      ['succession-1922', '--no-shares'],
    ])
      expect(oddLines((await plenum('continuity', ...argv)).out)).toEqual([]);
  });

  it('has about thirty features of the flagship, each with its claims', async () => {
    const { out } = await plenum('continuity', 'succession-1922', '--no-shares', '--json');
    const { features } = continuityShape.parse(JSON.parse(out));
    expect(features.length).toBeGreaterThanOrEqual(30);
    for (const { after } of features) expect(after.citations.length).toBeGreaterThan(0);
  });

  it.each([
    [
      'an unknown feature',
      [COUNCIL, '--feature', 'yearlly'],
      'feature "yearlly" is unknown; there are: yearly, printed\n',
      2,
    ],
    [
      'a scenario without the file',
      ['test/fixtures/minimal'],
      'continuity.yaml:1:1: there is no such file',
      1,
    ],
  ])('refuses %s', async (_, argv, words, code) => {
    const { err, code: given } = await plenum('continuity', ...argv);
    expect(err).toContain(words);
    expect(given).toBe(code);
  });
});
