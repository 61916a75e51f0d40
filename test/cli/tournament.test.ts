import { describe, expect, it } from 'vitest';
import { type TournamentReport, tournamentShape } from '../../src/cli/tournamentShape.ts';
import { SHELF } from '../../src/models/index.ts';
import { oddLines, plenum } from './terminal.ts';

const TABLES = 'test/fixtures/tables';
const DEU = 'test/fixtures/deu/small.tsv';

const json = async (...argv: string[]): Promise<TournamentReport> => {
  const { out, code } = await plenum('tournament', ...argv, '--json', '--quiet');
  expect(code).toBe(0);
  return tournamentShape.parse(JSON.parse(out));
};
const positionModels = SHELF.filter(({ question }) => question === 'position').map(({ id }) => id);

describe('plenum tournament', () => {
  it('scores all models of position where outcomes are known', async () => {
    const { scores, baseline, cases, clusters, forecasts } = await json(`${TABLES}/issues.csv`);
    expect(scores.map(({ id }) => id).sort()).toEqual([...positionModels].sort());
    expect([baseline, cases, clusters]).toEqual(['weighted-mean', 3, 2]);
    const errors = scores.map(({ meanAbsolute }) => meanAbsolute ?? Number.MAX_VALUE);
    expect(errors).toEqual([...errors].sort((a, b) => a - b));
    expect(forecasts.map(({ outcome }) => outcome)).toEqual([30, 80, null]);
    const mean = scores.findIndex(({ id }) => id === 'weighted-mean');
    expect(forecasts[0]!.forecasts[mean]).toBeCloseTo((2 * 0 + 1 * 0.5 * 100) / 2.5, 9);
    expect(scores[mean]!.meanAbsolute).toBeCloseTo(
      (10 + 80 - (2 * 0.1 * 100 + 0.5 * 50) / (0.2 + 0.9 + 0.5)) / 2,
      9,
    );
  });

  it('accounts for what a model cannot forecast', async () => {
    const { scores } = await json(`${TABLES}/issues.csv`);
    const reference = scores.find(({ id }) => id === 'reference-point')!;
    expect([reference.failed, reference.n]).toEqual([2, 1]);
    expect(reference.why).toContain('no reference point');
  });

  it('prints tables within 80 columns, with or without outcomes', async () => {
    for (const table of [
      `${TABLES}/issues.csv`,
      `${TABLES}/ktab.csv`,
      `${TABLES}/council.csv`,
      `${TABLES}/network.csv`,
    ]) {
      const { out, err, code } = await plenum('tournament', table, '-q');
      expect([code, err, oddLines(out)]).toEqual([0, '', []]);
    }
  });

  it('has each model of another question answer', async () => {
    const { answers, question, scores } = await json(`${TABLES}/council.csv`);
    const models = SHELF.filter((model) => model.question === 'power').map(({ id }) => id);
    expect([question, scores, answers.map(({ id }) => id)]).toEqual(['power', [], models]);
  });

  it('prints forecasts as CSV', async () => {
    const { out } = await plenum('tournament', `${TABLES}/issues.csv`, '--csv');
    const rows = out.trimEnd().split('\n');
    expect(rows).toHaveLength(4);
    expect(rows[0]).toMatch(/^case,issue,outcome,/);
    expect(rows[3]).toMatch(/^roads,roads,,/);
  });

  it('gives the same for the same seed', async () => {
    const first = await json(`${TABLES}/issues.csv`, '--seed', '4');
    expect(await json(`${TABLES}/issues.csv`, '--seed', '4')).toEqual(first);
  });
});

describe('plenum tournament --format deu3', () => {
  it('adds the forecasters of EU decisions, each once', async () => {
    const { scores, cases, train } = await json(DEU, '--format', 'deu3');
    const ids = scores.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(
      expect.arrayContaining([...positionModels, 'middle-actors-0.1', 'chosen', 'commission']),
    );
    expect([cases, train]).toEqual([24, null]);
  });

  it('learns from another table if told so', async () => {
    const within = await json(DEU, '--format', 'deu3');
    const seen = await json(DEU, '--format', 'deu3', '--train', DEU);
    const errorOf = ({ scores }: TournamentReport) =>
      scores.find(({ id }) => id === 'middle-actors-0.1')!.meanAbsolute!;
    // what it has seen it forecasts better than what it has not
    expect(errorOf(seen)).toBeLessThan(errorOf(within));
    expect(seen.train).toBe(DEU);
  });

  it('refuses --train with other formats', async () => {
    expect(await plenum('tournament', `${TABLES}/issues.csv`, '--train', DEU)).toEqual({
      out: '',
      err: '--train goes with --format deu3\n',
      code: 2,
    });
  });
});
