// plenum fit on a council of five: what three decisions and eight votes can say of two numbers. The flagship's other modules: by hand.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type FitReport, fitShape } from '../../src/cli/fitShape.ts';
import { oddLines, plenum } from './terminal.ts';

const COUNCIL = 'test/fixtures/score';
const folder = mkdtempSync(join(tmpdir(), 'plenum-fit-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fitted = async (...argv: string[]): Promise<FitReport> => {
  const { out, err, code } = await plenum('fit', COUNCIL, '-n', '100', '--seed', '1', '--json', ...argv);
  expect([err, code]).toEqual(['', 0]);
  return fitShape.parse(JSON.parse(out));
};
let whole: FitReport;
let report: FitReport['modules'][number];
beforeAll(async () => {
  whole = await fitted();
  report = whole.modules[0]!;
});

describe('plenum fit', () => {
  it('asks for all eligible decisions, and for the votes that the record knows', () => {
    expect(report.decisions.map(({ decision }) => decision)).toEqual(['shorter', 'longer', 'longest']);
    expect(report.record.map(({ what, of }) => [what, of])).toEqual([
      ['motions that carry', 3],
      ['votes for the motion', 8],
    ]);
  });

  it('tries made-up records first, and says of each number whether it was found again', () => {
    for (const { recovery } of report.parameters) {
      expect(recovery.truths).toBe(100);
      expect(recovery.coverage).toBeGreaterThan(0.75);
      expect(recovery.error).toBeLessThan(1.1);
    }
  });

  it('raises the chance of what happened: members who vote as they said make them firmer', () => {
    const [shorter, longer] = report.decisions;
    expect(shorter!.posterior).toBeLessThanOrEqual(shorter!.prior);
    expect(longer!.posterior).toBeGreaterThanOrEqual(longer!.prior);
    const firm = report.parameters.find(({ number }) => number === 'vote.sharpnessInner')!;
    expect(firm.mean).toBeGreaterThan(firm.priorMean);
  });

  it('says that a number is informed only from a fifth of contraction on', () => {
    for (const { contraction, informed } of report.parameters)
      expect(informed).toBe(contraction >= 0.2 && report.effectiveDraws >= 10);
    expect(report.effectiveDraws).toBeLessThanOrEqual(100);
  });

  it('foretells each era without it', () => {
    expect(report.eras.map(({ era, decisions }) => [era, decisions])).toEqual([
      ['early', 2],
      ['late', 1],
    ]);
  });

  it('gives the same for the same seed', async () => expect(await fitted()).toEqual(whole));

  it('prints 80 columns of ASCII', async () => {
    const { out } = await plenum('fit', COUNCIL, '-n', '60', '--seed', '1');
    expect(oddLines(out)).toEqual([]);
    for (const words of ['made-up records', 'contraction', 'leaves it out']) expect(out).toContain(words);
  });

  it('writes a scenario that says how it was made, and keeps uninformed numbers', async () => {
    const { out } = await plenum('fit', COUNCIL, '-n', '100', '--seed', '1', '--yaml');
    const scenario = parse(out) as { fitted: object; mechanisms?: { vote: { parameters: object } } };
    expect(scenario.fitted).toEqual({
      recipe: 'plenum fit score --module vote --draws 100 --lucks 2 --seed 1 --yaml',
      probe: expect.stringMatching(/^[0-9a-f]{64}$/),
      files: [whole.fileHash, whole.scoreFileHash],
    });
    const told = report.parameters.filter(({ informed }) => informed).map(({ number }) => number);
    expect(Object.keys(scenario.mechanisms?.vote.parameters ?? {}).map((name) => `vote.${name}`)).toEqual(
      told,
    );
    expect(out).toContain('extends: score');
  });

  it.each([
    ['a scenario without the file', ['test/fixtures/experiments'], 1, 'fit.yaml:1:1: there is no such file'],
    ['a module that is not there', [COUNCIL, '--module', 'health'], 2, 'does not fit health; it has vote'],
    ['two forms at once', [COUNCIL, '--json', '--yaml'], 2, 'give --json or --yaml, not both'],
  ])('refuses %s', async (_, argv, exit, words) => {
    const { err, code } = await plenum('fit', ...argv);
    expect(err).toContain(words);
    expect(code).toBe(exit);
  });

  it.each([
    ['a number that does not exist', 'vote.policy', 'vote.polcy', 'did you mean "vote.policy"?'],
    ['a number given twice', 'vote.sharpnessInner', 'vote.policy', '"vote.policy" stands twice'],
  ])('refuses %s', async (_, from, to, words) => {
    const place = join(folder, to);
    cpSync(COUNCIL, place, { recursive: true });
    writeFileSync(join(place, 'fit.yaml'), readFileSync(join(place, 'fit.yaml'), 'utf8').replace(from, to));
    const { err, code } = await plenum('fit', place);
    expect(err).toContain(words);
    expect(code).toBe(1);
  });
});
