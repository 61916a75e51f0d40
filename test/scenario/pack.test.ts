import { beforeAll, describe, expect, it } from 'vitest';
import { compile, packScenario, type Scenario, unpackScenario } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';

let scenario: Scenario;
let hash: string;
beforeAll(async () => {
  const root = process.cwd();
  const loaded = await loadScenario('test/fixtures/minimal', { cwd: root, packageRoot: root });
  if (!('scenario' in loaded)) throw new Error(loaded.problems[0]?.message);
  scenario = loaded.scenario;
  hash = loaded.scenarioHash;
});

describe('a packed scenario', () => {
  it('comes back with the same hash, and compiles to the same', () => {
    const unpacked = unpackScenario(packScenario(scenario), 'pack');
    if (!('scenario' in unpacked)) throw new Error(unpacked.problems[0]?.message);
    expect(unpacked.scenarioHash).toBe(hash);
    expect(compile(unpacked.scenario, hash)).toEqual(compile(scenario, hash));
  });

  it('has another hash when a word in it is changed', () => {
    const changed = unpackScenario(packScenario(scenario).replace('Ada Lund', 'Ada Berg'), 'pack');
    expect('scenario' in changed && changed.scenarioHash !== hash).toBe(true);
  });

  it('is checked like any file: an id that nobody has is found', () => {
    const wrong = unpackScenario(packScenario(scenario).replace('"person":"ada"', '"person":"adaa"'), 'pack');
    expect('problems' in wrong && wrong.problems.map(({ file, message }) => `${file}: ${message}`)).toEqual([
      expect.stringContaining('did you mean "ada"'),
    ]);
  });

  it.each(['', '{', '[]', '{"scenario":1}', 'null', '{"scenario":{},"polity":{}}', '{"__proto__":{}}'])(
    'is refused with a message when it is %j',
    (text) => {
      const refused = unpackScenario(text, 'pack');
      expect('problems' in refused && refused.problems.length > 0).toBe(true);
    },
  );
});
