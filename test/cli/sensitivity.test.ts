// plenum sensitivity on a council of five: its shape, that threads and an idle run do not change it, what moves and what cannot,
// and its refusals.
import { describe, expect, it } from 'vitest';
import { groupNumbers } from '../../src/cli/numberGroups.ts';
import { screeningDesign } from '../../src/cli/sensitivityDesign.ts';
import { type SensitivityReport, sensitivityShape } from '../../src/cli/sensitivityShape.ts';
import { sensitivityText } from '../../src/cli/sensitivityText.ts';
import { compile } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';
import { oddLines, plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/experiments';
const SMALL = ['--trajectories', '4', '-n', '8', '--points', '8', '--top', '2', '--seed', '1'];

async function report(...argv: string[]): Promise<SensitivityReport> {
  const { out, err, code } = await plenum('sensitivity', COUNCIL, ...SMALL, '--json', ...argv);
  expect(err).toBe('');
  expect(code).toBe(0);
  return sensitivityShape.parse(JSON.parse(out));
}

const compiled = async () => {
  const loaded = await loadScenario(COUNCIL, { cwd: process.cwd(), packageRoot: process.cwd() });
  if (!('scenario' in loaded)) throw new Error('the fixture is faulty');
  return compile(loaded.scenario, loaded.scenarioHash);
};

describe('plenum sensitivity', () => {
  it('screens every sampled number in one group, and looks closely at the leading ones', async () => {
    const { groups, leading, numbers, trajectories, histories } = await report();
    expect(groups.reduce((sum, group) => sum + group.numbers, 0)).toBe(numbers);
    expect(new Set(groups.map(({ group }) => group)).size).toBe(groups.length);
    const top = groups.slice(0, 2);
    expect(leading).toHaveLength(top.reduce((sum, group) => sum + group.numbers, 0));
    for (const { path } of leading)
      expect(top.some(({ group }) => path === group || path.startsWith(`${group}.`))).toBe(true);
    expect(trajectories).toBe(4);
    expect(histories).toBe(4 * 8 * (groups.length + 1 + leading.length + 1) + 8 * 4 * 5);
  });

  it('gives the same for the same seed, on one thread and on two', async () => {
    const [one, two] = await Promise.all([report('-j', '1'), report('-j', '2')]);
    expect(two).toEqual(one);
  });

  it('explains whoever leads most often, and no one where asked', async () => {
    const { person } = await report();
    expect(person).not.toBeNull();
    const none = await report('--outcome', 'noOne');
    expect(none.person).toBeNull();
    expect(none.name).toBe('no one');
  });

  it('never calls a group that changes nothing more than dice', async () => {
    const { groups } = await report();
    for (const { effect, muStar, beyondDice } of groups) {
      expect(effect).toBeGreaterThanOrEqual(0);
      if (muStar.estimate === 0) expect(beyondDice).toBe(false);
    }
  });

  it('prints 80 columns of ASCII, and says what cannot be told', async () => {
    const { out } = await plenum('sensitivity', COUNCIL, ...SMALL);
    expect(oddLines(out)).toEqual([]);
    for (const words of ['effect', 'mu*', 'dice', 'cannot be told from dice', 'not an oracle'])
      expect(out.replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it('says which way a number moves the result, where that is beyond doubt', async () => {
    const found = await report();
    const [first] = found.leading;
    const mu = { estimate: 0.2, low: 0.1, high: 0.3 };
    const sure = {
      ...first!,
      path: 'vote.policy',
      kind: 'assumed',
      mu,
      direction: 'raises',
      beyondDice: true,
    };
    const text = sensitivityText({ ...found, leading: [sure] }).join('\n');
    expect(text).toMatch(/vote\.policy\* .*\+20 \(\+10 to \+30\) {2}more, more often/);
  });

  it.each([
    ['an unknown person', ['--outcome', 'dam'], /"dam" is no actor of this scenario; did you mean "dan"\?/],
    ['an unknown reading', ['--reading', 'nobody'], /reading "nobody" is unknown/],
  ])('refuses %s', async (_, argv, words) => {
    const { err, code } = await plenum('sensitivity', COUNCIL, ...argv);
    expect(err).toMatch(words);
    expect(code).toBe(2);
  });
});

describe('groupNumbers', () => {
  it('leaves out mechanisms that are off and numbers without a range', async () => {
    const c = await compiled();
    const names = groupNumbers(c).map(({ name }) => name);
    expect(names).toContain('vote');
    expect(names).not.toContain('patience');
    const off = groupNumbers({ ...c, on: { ...c.on, vote: false } }).map(({ name }) => name);
    expect(off).not.toContain('vote');
    for (const { places } of groupNumbers(c))
      for (const place of places) expect(c.numbers[place]!.low).toBeLessThan(c.numbers[place]!.high);
  });
});

describe('screeningDesign', () => {
  it('keeps every number within its range and moves one group at a time', async () => {
    const c = await compiled();
    const groups = groupNumbers(c);
    const [{ trajectory, block }] = screeningDesign(c, groups, 1, 0, { seed: 1, runs: 8 }) as [
      ReturnType<typeof screeningDesign>[number],
    ];
    block.settings.forEach((values) => {
      c.numbers.forEach(({ low, high }, place) => {
        expect(values[place]).toBeGreaterThanOrEqual(low);
        expect(values[place]).toBeLessThanOrEqual(high);
      });
    });
    trajectory.order.forEach((group, step) => {
      const moved = c.numbers.flatMap((_, place) =>
        block.settings[step]![place] === block.settings[step + 1]![place] ? [] : [place],
      );
      expect(moved).toEqual(groups[group]!.places.toSorted((a, b) => a - b));
    });
  });
});
