import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modelListShape } from '../../src/cli/modelListShape.ts';
import { modelReplicateShape } from '../../src/cli/modelReplicateShape.ts';
import { type ModelRunReport, modelRunShape } from '../../src/cli/modelRunShape.ts';
import { modelShowShape } from '../../src/cli/modelShowShape.ts';
import { SHELF } from '../../src/models/index.ts';
import { SITUATION_OF } from '../../src/shelf/index.ts';
import { oddLines, plenum } from './terminal.ts';

const TABLES = 'test/fixtures/tables';
const FIXTURE = {
  group: 'group.yaml',
  game: 'council.csv',
  powers: 'powers.csv',
  network: 'network.csv',
  contest: 'contest.csv',
};
const place = mkdtempSync(join(tmpdir(), 'plenum-model-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));

const file = (name: string, text: string): string => {
  writeFileSync(join(place, name), text);
  return join(place, name);
};
const runJson = async (...argv: string[]): Promise<ModelRunReport> => {
  const { out, err, code } = await plenum('model', 'run', ...argv, '--json');
  expect([err, code]).toEqual(['', 0]);
  return modelRunShape.parse(JSON.parse(out));
};

/** The table for a model of the shelf, none where it takes parameters alone. */
const tableFor = (model: (typeof SHELF)[number]): string[] => {
  const kind = SITUATION_OF[model.question];
  return kind === undefined ? [] : [`${TABLES}/${FIXTURE[kind]}`];
};

describe('plenum model list', () => {
  it('has every model once, under its question, within 80 columns', async () => {
    const { out, code } = await plenum('model', 'list');
    expect([code, oddLines(out)]).toEqual([0, []]);
    for (const { id } of SHELF)
      expect(out.split('\n').filter((line) => line.startsWith(`  ${id} `))).toHaveLength(1);
  });

  it('prints the documented shape with --json', async () => {
    const { models } = modelListShape.parse(JSON.parse((await plenum('model', 'list', '--json')).out));
    expect(models.map(({ id }) => id).sort()).toEqual(SHELF.map(({ id }) => id).sort());
  });
});

describe('plenum model show', () => {
  it.each(SHELF.map(({ id }) => id))('%s, within 80 columns and in the documented shape', async (id) => {
    const { out, code } = await plenum('model', 'show', id);
    expect([code, oddLines(out)]).toEqual([0, []]);
    expect(out).toContain('Limits');
    const json = await plenum('model', 'show', id, '--json');
    expect(modelShowShape.parse(JSON.parse(json.out)).id).toBe(id);
  });

  it('names the nearest id of a wrong one', async () => {
    expect(await plenum('model', 'show', 'banzaf')).toEqual({
      out: '',
      err: 'there is no model "banzaf"; did you mean "banzhaf"?\n',
      code: 2,
    });
    expect((await plenum('model', 'show', 'xyz')).err).toContain('plenum model list names those');
  });
});

describe('plenum model run', () => {
  it.each(SHELF.map((model) => [model.id, tableFor(model)] as const))(
    '%s answers a table of its form within 80 columns, and as JSON',
    async (id, table) => {
      const { out, err, code } = await plenum('model', 'run', id, ...table, '--seed', '1');
      expect([err, code, oddLines(out)]).toEqual(['', 0, []]);
      expect(out.split('\n').length).toBeGreaterThan(3);
      expect((await runJson(id, ...table, '--seed', '1')).model).toBe(id);
    },
  );

  it('gives the exact index of a council', async () => {
    const { answer } = await runJson('shapley-shubik', `${TABLES}/council.csv`);
    expect((answer.index as { exact: string }[]).map(({ exact }) => exact)).toEqual([
      ...['7/30', '7/30', '7/30', '3/20', '3/20', '0'],
    ]);
  });

  it('takes parameters as text, of a file where it sets them, and lets the command line win', async () => {
    const fixture = `${TABLES}/ktab.xml`;
    const { parameters } = await runJson(
      'spatial-ktab-compat',
      fixture,
      '--param',
      'victory=Octic',
      'maxTurns=3',
    );
    expect(parameters).toMatchObject({ victory: 'Octic', voting: 'Cubic', maxTurns: 3, riskRange: 'Max' });
    expect(parameters.accommodation).toEqual([
      [1, 0],
      [0.25, 0.75],
    ]);
  });

  it('says on stderr what a file sets that the model does not have', async () => {
    const { err, code } = await plenum('model', 'run', 'weighted-mean', `${TABLES}/ktab.xml`);
    expect(code).toBe(0);
    expect(err).toMatch(/^weighted-mean has no victory, .*: what the table says of that was passed over\n$/);
  });

  it('prints every value as CSV, with whom and what it is about', async () => {
    const { out } = await plenum('model', 'run', 'weighted-mean', `${TABLES}/budget.csv`, '--csv');
    expect(out.split('\n').slice(0, 2)).toEqual([
      'at,of,value',
      expect.stringMatching(/^forecast\[0\],money,\d/),
    ]);
    const power = await plenum('model', 'run', 'shapley-shubik', `${TABLES}/council.csv`, '--csv');
    expect(power.out).toContain('index[0].exact,Ada,7/30\n');
  });

  it('tells the seed only where chance plays a part, and the same seed gives the same', async () => {
    const network = `${TABLES}/network.csv`;
    const first = await plenum('model', 'run', 'deffuant', network, '--seed', '5');
    expect(first.out).toMatch(/seed\s+5/);
    expect((await plenum('model', 'run', 'deffuant', network, '--seed', '5')).out).toBe(first.out);
    expect((await plenum('model', 'run', 'degroot', network, '--seed', '5')).out).not.toContain('seed');
  });

  it('chooses one situation of several', async () => {
    const issues = `${TABLES}/issues.csv`;
    expect((await runJson('weighted-mean', issues, '--case', 'roads')).case).toBe('roads');
    const several = await plenum('model', 'run', 'weighted-mean', issues);
    expect([several.code, several.err]).toEqual([
      2,
      'the table holds 3 situations: choose one with --case (fees, hours, roads, ...), or use plenum tournament\n',
    ]);
    const none = await plenum('model', 'run', 'weighted-mean', issues, '--case', 'x');
    expect(none.err).toBe('the table holds no situation "x": there are fees, hours, roads\n');
  });

  it('takes the ends of the scale from the command line', async () => {
    const delay = `${TABLES}/delay.csv`;
    const { answer } = await runJson('middle', delay, '--scale', '4..10');
    expect(answer.forecast).toEqual([7]);
    expect((await plenum('model', 'run', 'middle', delay, '--scale', '9..3')).code).toBe(2);
  });

  it.each([
    [
      ['banzhaf', `${TABLES}/delay.csv`],
      1,
      /^banzhaf takes a game \(player, weight, quota\), and this is a group/,
    ],
    [['banzhaf'], 1, /^banzhaf takes a game .*, and none was given\n$/],
    [['banzhaf', 'nowhere.csv'], 2, /^there is no file nowhere.csv\n$/],
    [['banzhaf', `${TABLES}/council.csv`, '--param', 'precison=fast'], 2, /did you mean "precision"\?\n$/],
    [
      ['banzhaf', `${TABLES}/council.csv`, '--param', 'precision=quick'],
      1,
      /parameter "precision" is quick: give one of exact, fast/,
    ],
    [['banzhaf', `${TABLES}/council.csv`, '--format', 'xls'], 2, /Allowed choices are csv, tsv/],
  ])('%j ends with %d', async (argv, code, message) => {
    const outcome = await plenum('model', 'run', ...argv);
    expect([outcome.out, outcome.code]).toEqual(['', code]);
    expect(outcome.err).toMatch(message);
  });

  it('prints every problem of a table as file:row:column', async () => {
    const faulty = file('faulty.csv', 'actor,capability,position,salience\nAda,x,50,500\n');
    expect(await plenum('model', 'run', 'weighted-mean', faulty)).toEqual({
      out: '',
      err:
        `${faulty}:2:2: capability of Ada is "x", not a number: give a number from 0 to 1e12\n` +
        `${faulty}:2:4: salience of Ada is 500: give a number from 0 to 100 (percent)\n`,
      code: 1,
    });
  });

  it('refuses a file of 100 MB at once', async () => {
    const huge = file('huge.csv', '');
    writeFileSync(huge, Buffer.alloc(100_000_000));
    const start = performance.now();
    const { err, code } = await plenum('model', 'run', 'weighted-mean', huge);
    expect([code, err]).toEqual([
      1,
      `${huge}: the file has 100.0 MB: at most 10.0 MB are read; leave out what is not needed\n`,
    ]);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('plenum model replicate', () => {
  it('prints one table, or one publication with what differs and why', async () => {
    const all = await plenum('model', 'replicate');
    expect([all.code, oddLines(all.out)]).toEqual([0, []]);
    expect(all.out).toMatch(/^ {2}all +\d+ +\d+ +\d+ +\d+$/m);
    const one = await plenum('model', 'replicate', 'scholz-2011');
    expect(oddLines(one.out)).toEqual([]);
    expect(one.out).toContain('differs: printed');
  });

  it('prints the documented shape with --json', async () => {
    const { out } = await plenum('model', 'replicate', 'ktab-2017', '--json');
    const { ok, publications } = modelReplicateShape.parse(JSON.parse(out));
    expect([ok, publications.map(({ literature }) => literature)]).toEqual([true, ['ktab-2017']]);
  });

  it('names the nearest publication', async () => {
    expect((await plenum('model', 'replicate', 'ktab-2107')).err).toContain('did you mean "ktab-2017"?');
  });
});
