import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CompiledScenario, createWorld, simulate, TERROR } from '../../src/engine/index.ts';
import { fillPoint } from '../../src/ensemble/index.ts';
import { makeStream } from '../../src/random/index.ts';
import { compile, type Scenario } from '../../src/scenario/index.ts';
import { loadScenario } from '../../src/scenario/node/index.ts';

/** What became of the committee of 1934, over an ensemble, beside what is on record. The record is not given to the model. */
const RUNS = 240;
const REPLICATES = 8;
/** The six of the Testament but for whoever signed. */
const TESTAMENT = ['trotsky', 'zinoviev', 'kamenev', 'bukharin', 'pyatakov'];
const VIOLENT = new Set(['executed', 'murdered', 'assassinated', 'died-in-custody', 'killed', 'suicide']);
const root = fileURLToPath(new URL('../../', import.meta.url));

interface Fate {
  /** part of those within reach who were taken, by the end */
  share: number;
  taken: ReadonlySet<string>;
  orders: number;
  mass: number;
}

let scenario: Scenario;
let c: CompiledScenario;

/** Fates in so many histories; those without an order are left out unless `all`. */
function fates(compiled: CompiledScenario, all = false): Fate[] {
  const w = createWorld(compiled, makeStream(1));
  const found: Fate[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    fillPoint(compiled, w.values, 1, Math.floor(run / REPLICATES));
    w.stream.slot = run;
    simulate(w);
    const { s } = w;
    const { actors, groups } = compiled.sizes;
    const row = compiled.assembly * groups;
    const left = s.ordinary.slice(row, row + groups).reduce((sum, n) => sum + n, 0);
    const taken = compiled.actors.filter((_, a) => s.arrested[a] !== 0);
    const spared = compiled.actors.filter((_, a) => s.arrested[a] === 0 && s.alive[a] === 1).length;
    const gone = taken.length + s.terror[TERROR.unnamed]!;
    const orders = s.terror[TERROR.orders]!;
    expect(taken.length).toBeLessThan(actors);
    if (orders > 0 || all)
      found.push({
        share: gone / (gone + spared + left),
        taken: new Set(taken),
        orders,
        mass: s.terror[TERROR.massToll]!,
      });
  }
  return found;
}

const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Part of the committee elected on 10 February 1934, its candidates with it, that died by violence or in custody by 1941. */
function onRecord(): number {
  const term = scenario.collections.terms.find(({ id }) => id === 'central-committee-1934')!;
  const members = [...term.voting, ...(term.candidates ?? [])].map(
    ({ person }) => scenario.byId.persons.get(person)!,
  );
  const lost = members.filter(({ fate, died }) => VIOLENT.has(fate.manner) && (died ?? '9') < '1941-06-22');
  return lost.length / members.length;
}

beforeAll(async () => {
  const loaded = await loadScenario('terror-1934', { cwd: root, packageRoot: root });
  if ('problems' in loaded) throw new Error(loaded.problems.map(({ message }) => message).join('\n'));
  scenario = loaded.scenario;
  c = compile(scenario, loaded.scenarioHash);
});

describe('the committee of 1934', () => {
  it('lost about seven in ten on record, which lies within what the model finds, and not far above its mean', () => {
    const recorded = onRecord();
    expect(recorded).toBeGreaterThan(0.65);
    expect(recorded).toBeLessThan(0.8);
    const shares = fates(c)
      .map(({ share }) => share)
      .sort((x, y) => x - y);
    expect(shares[Math.floor(0.05 * shares.length)]!).toBeLessThan(recorded);
    expect(shares[Math.floor(0.95 * shares.length)]!).toBeGreaterThan(recorded);
    expect(Math.abs(mean(shares) - recorded)).toBeLessThan(0.3);
  });

  it('is taken by orders in most histories, not in all', () => {
    const signed = fates(c).length / RUNS;
    expect(signed).toBeGreaterThan(0.6);
    expect(signed).toBeLessThan(0.99);
  });

  it('keeps its life where the mechanism is off, or where no rule makes orders possible', () => {
    const off = { ...c, on: { ...c.on, terror: false } };
    const lawful = { ...c, records: c.records.filter(({ source }) => source !== 'speedy-trials-1934') };
    for (const compiled of [off, lawful])
      expect(Math.max(...fates(compiled, true).map(({ share }) => share))).toBe(0);
  });
});

describe('the six of the Testament', () => {
  it('mostly share the fate that all of them but one had on record, more often than others do', () => {
    for (const id of TESTAMENT) expect(VIOLENT, id).toContain(scenario.byId.persons.get(id)!.fate.manner);
    const seen = fates(c);
    const shareOf = (ids: readonly string[]): number =>
      mean(ids.map((id) => mean(seen.map(({ taken }) => (taken.has(id) ? 1 : 0)))));
    const others = c.actors.filter((id) => !TESTAMENT.includes(id));
    expect(shareOf(TESTAMENT)).toBeGreaterThan(0.65);
    expect(shareOf(TESTAMENT)).toBeGreaterThan(shareOf(others) + 0.15);
  });
});

describe('mass operations', () => {
  it('sentence hundreds of thousands beside the elite: the record has 1.1 million in the two kinds of operation', () => {
    const tolls = fates(c)
      .map(({ mass }) => mass)
      .sort((x, y) => x - y);
    expect(mean(tolls)).toBeGreaterThan(300);
    expect(mean(tolls)).toBeLessThan(2000);
    expect(tolls[Math.floor(0.95 * tolls.length)]!).toBeGreaterThan(1103);
  });
});
