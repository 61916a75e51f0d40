// The fitted scenario that is shipped: as fresh as the engine, the scenario and the files it was fitted from, and used like any other.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { fingerprint } from '../../src/cli/fit.ts';
import { readScenarioArgument } from '../../src/cli/openScenario.ts';
import type { ScenarioFile } from '../../src/scenario/index.ts';
import { plenum } from './terminal.ts';

const fitted = readdirSync('scenarios')
  .filter((name) => name.endsWith('.yaml'))
  .map((name) => parse(readFileSync(`scenarios/${name}`, 'utf8')) as ScenarioFile)
  .filter((scenario) => scenario.fitted !== undefined);
const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

describe.each(fitted.map((scenario) => [scenario.id, scenario] as const))('%s', (_, scenario) => {
  it('was fitted with this engine and these data: else write it anew by its own recipe', async () => {
    const root = process.cwd();
    const base = await readScenarioArgument(scenario.extends!, { cwd: root, packageRoot: root });
    if (!('scenario' in base)) throw new Error('the scenario fitted has problems');
    const again = `write it anew: ${scenario.fitted!.recipe} > scenarios/${scenario.id}.yaml`;
    expect(fingerprint(base), again).toBe(scenario.fitted!.probe);
    const folder = `scenarios/${scenario.extends}`;
    expect(scenario.fitted!.files).toEqual([sha256(`${folder}/fit.yaml`), sha256(`${folder}/score.yaml`)]);
  });

  it('keeps fitted numbers inside the ranges they were fitted in', async () => {
    const { out } = await plenum(
      'fit',
      scenario.extends!,
      '-n',
      '40',
      '--lucks',
      '1',
      '--seed',
      '1',
      '--json',
    );
    const { modules } = JSON.parse(out) as {
      modules: { parameters: { number: string; priorLow: number; priorHigh: number }[] }[];
    };
    const free = modules.flatMap(({ parameters }) => parameters);
    const numbers = Object.entries(scenario.mechanisms ?? {}).flatMap(([id, { parameters = {} }]) =>
      Object.entries(parameters).map(([name, { value }]) => ({ number: `${id}.${name}`, value })),
    );
    expect(numbers.length).toBeGreaterThan(0);
    for (const { number, value } of numbers) {
      const { priorLow, priorHigh } = free.find((one) => one.number === number)!;
      expect(value).toBeGreaterThan(priorLow);
      expect(value).toBeLessThan(priorHigh);
    }
  });

  it('says so in text and JSON, and takes the reforms and the scoring file of the scenario it extends', async () => {
    const run = await plenum('run', scenario.id, '-n', '20', '--no-readings', '--seed', '1');
    expect(run.out).toContain('Parameters: posterior, fitted to the record');
    const score = ['--no-readings', '-n', '8', '--seed', '1', '--json'];
    const told = JSON.parse((await plenum('score', scenario.id, ...score)).out) as Record<string, unknown>;
    expect(told).toMatchObject({
      parametersFrom: 'posterior',
      file: `scenarios/${scenario.extends}/score.yaml`,
    });
    expect((await plenum('whatif', scenario.id)).out).toContain(`Reforms of ${scenario.id}`);
  });

  it('is not fitted a second time', async () => {
    const { err, code } = await plenum('fit', scenario.id);
    expect(err).toContain(`fit ${scenario.extends} instead`);
    expect(code).toBe(2);
  });
});

it('says of any other scenario that its parameters are prior', async () => {
  const { out } = await plenum('run', 'test/fixtures/minimal', '-n', '20', '--seed', '1', '--json');
  expect(JSON.parse(out)).toMatchObject({ parametersFrom: 'prior' });
});
