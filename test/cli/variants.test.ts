// whatif on a set of variants: four worlds of a council, of which some answers are known beforehand.
import { describe, expect, it } from 'vitest';
import { type VariantsReport, variantsShape } from '../../src/cli/variantsShape.ts';
import { oddLines, plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/experiments';
const variants = async (...argv: string[]): Promise<VariantsReport> => {
  const { out, err, code } = await plenum('whatif', COUNCIL, 'clerks', '--seed', '1', '--json', ...argv);
  expect(err).toBe('');
  expect(code).toBe(0);
  return variantsShape.parse(JSON.parse(out));
};
const named = ({ variants: all }: VariantsReport, ...choices: string[]) =>
  all.find((variant) => choices.every((id) => variant.choices.some(({ choice }) => choice === id)))!;

describe('plenum whatif with a set of variants', () => {
  it('runs all combinations, two years on and to the horizon, where it is speculative', async () => {
    const report = await variants('-n', '64');
    expect(report.variants.map(({ choices }) => choices.map(({ choice }) => choice))).toEqual([
      ['same', 'nothing'],
      ['same', 'adas-death'],
      ['eve', 'nothing'],
      ['eve', 'adas-death'],
    ]);
    for (const { moments } of report.variants)
      expect(moments.map(({ until, speculative }) => [until, speculative])).toEqual([
        ['2026-09-02', false],
        ['2027-12-31', true],
      ]);
  });

  it('finds no change where nothing changes', async () => {
    const { moments } = named(await variants('-n', '128'), 'same', 'nothing');
    for (const { outcomes } of moments) for (const { change } of outcomes) expect(change.difference).toBe(0);
  });

  it('knows that the dead do not lead, and that what comes later has no part in what was before', async () => {
    const [before, after] = named(await variants('-n', '128'), 'same', 'adas-death').moments;
    expect(before!.outcomes[0]!.change.difference).toBe(0);
    expect(after!.outcomes[0]!.with.probability).toBe(0);
    expect(after!.outcomes[0]!.without.probability).toBeGreaterThan(0);
  });

  it('gives what the reform alone gives', async () => {
    const alone = JSON.parse(
      (await plenum('whatif', COUNCIL, 'another-clerk', '--seed', '1', '-n', '128', '--json')).out,
    ) as { differences: { person: string; difference: number }[] };
    const [, eve] = named(await variants('-n', '128'), 'eve', 'nothing').moments.at(-1)!.outcomes;
    expect(eve!.change.difference).toBeCloseTo(
      alone.differences.find(({ person }) => person === 'eve')!.difference,
      9,
    );
  });

  it('prints 80 columns of ASCII and says what is speculative', async () => {
    const { out } = await plenum('whatif', COUNCIL, 'clerks', '--seed', '1', '-n', '64');
    expect(oddLines(out)).toEqual([]);
    expect(out).toContain('speculative');
  });

  it('is asked alone', async () => {
    const { err, code } = await plenum('whatif', COUNCIL, 'clerks', 'clerk');
    expect([err, code]).toEqual(['"clerks" is a set of variants: ask it alone\n', 2]);
  });
});
