// What the repository ships is free of problems, and the smallest polity is small.
import { expect, it } from 'vitest';
import { formatReport } from '../../src/scenario/index.ts';
import { type Loaded, loadScenario } from '../../src/scenario/node/index.ts';
import { filesUnder } from '../architecture/files.ts';

const roots = { cwd: process.cwd(), packageRoot: process.cwd(), cache: null };

async function loaded(argument: string): Promise<Loaded> {
  const result = await loadScenario(argument, roots);
  if (!('scenario' in result)) throw new Error(formatReport(result).join('\n'));
  return result;
}

const scenarios = filesUnder('scenarios', '.yaml').filter(({ path }) =>
  /^scenarios\/[^/]+\.yaml$/.test(path),
);

it.each(scenarios.map(({ path }) => path))('%s is free of problems', async (path) => {
  const { scenario, scenarioHash } = await loaded(path);
  expect(scenario.head.id).toBe(scenario.scenario.polity);
  expect(scenarioHash).toMatch(/^[0-9a-f]{64}$/);
});

it('takes a polity of twenty lines, and fills what it leaves out', async () => {
  const lines = filesUnder('test/fixtures/minimal', '.yaml').reduce(
    (sum, { text }) => sum + text.trimEnd().split('\n').length,
    0,
  );
  expect(lines).toBeLessThan(25);
  const { scenario, files } = await loaded('test/fixtures/minimal');
  expect(files.map(({ path }) => path)).toEqual([
    'test/fixtures/minimal/scenario.yaml',
    'test/fixtures/minimal/polity.yaml',
  ]);
  expect(scenario.scenario).toMatchObject({
    documentedUntil: '2024-01-01',
    actors: ['ada', 'ben', 'cleo', 'dan', 'eva'],
  });
});
