// What the health mechanism foretells of a record: hazards, recovery and deadliness as the mechanism itself has them.
import { describe, expect, it } from 'vitest';
import { MECHANISMS } from '../../src/engine/index.ts';
import { askHealth, fatalChance, type HealthMoment } from '../../src/ensemble/index.ts';
import { exp } from '../../src/numeric/index.ts';
import { exactly } from '../engine/toy.ts';
import { actor, begin, type Change, compileToy, setParameter, toyWorld } from '../engine/toyWorld.ts';

/** One person falls ill in March and is better in June; another dies in May, a third is killed in April. */
const record: Change = ({ scenario, collections }) => {
  scenario.documentedUntil = '1901-12-31';
  const spell = { person: 'ada', event: 'a fever', certainty: 'high' as const, claims: ['c-minutes'] };
  collections.health.push(
    { id: 'fever', from: '1900-03-10', to: '1900-06-09', capacity: exactly(0.3), illness: true, ...spell },
    { id: 'better', from: '1900-06-10', to: '1901-12-31', capacity: exactly(0.8), ...spell },
  );
  for (const trait of ['illnesses-per-year', 'illness-severity'] as const)
    collections.traits.push({ person: 'ada', trait, from: '1899-01-01', amount: exactly(0.6) });
  for (const [id, died] of [
    ['eva', '1900-05-05'],
    ['gil', '1900-04-05'],
  ] as const)
    collections.persons.find((person) => person.id === id)!.died = died;
};
const compiled = compileToy(record);
const ada = compiled.actors.indexOf('ada');
const eva = compiled.actors.indexOf('eva');
const gil = compiled.actors.indexOf('gil');
const central = Float64Array.from(compiled.numbers, ({ value }) => value);
const slow = central.slice();
slow[compiled.numbers.findIndex(({ path }) => path === 'health.recoveryMonths')] = 1000;
const natural = compiled.actors.map((id) => id === 'eva');
const moments = askHealth(compiled, natural, [central, slow], 1);
const of = (kind: HealthMoment['kind'], a: number): HealthMoment[] =>
  moments.filter((moment) => moment.kind === kind && moment.actor === a);

describe('askHealth', () => {
  it('asks each month for an illness of whoever has illnesses on record, and of nobody else', () => {
    const months = of('illness', ada);
    expect(months.map(({ seen }) => seen).indexOf(1)).toBe(2);
    expect(months.reduce((sum, { seen }) => sum + seen, 0)).toBe(1);
    expect(moments.filter(({ kind }) => kind === 'illness').every(({ actor: a }) => a === ada)).toBe(true);
    // at full work: 0.6 a year
    expect(months[0]!.foretold[0]).toBeCloseTo(1 - exp(-0.6 / 12), 9);
  });

  it('foretells recovery by the mechanism: hardly any where it takes a thousand months', () => {
    const [better] = of('recovery', ada);
    expect(better!.seen).toBe(0.8);
    expect(better!.foretold[1]).toBeCloseTo(0.3, 2);
    expect(better!.foretold[0]).toBeGreaterThan(0.4);
    expect(of('recovery', ada)).toHaveLength(1);
  });

  it('counts natural deaths, and lets others end what is asked', () => {
    expect(of('death', eva).map(({ seen }) => seen)).toEqual([1]);
    expect(of('death', gil).map(({ seen }) => seen)).toEqual([0]);
    expect(of('death', ada).map(({ seen }) => seen)).toEqual([0, 0]);
  });

  it('takes the death of one whose illnesses are on record for an illness not lived through', () => {
    const c = compileToy((draft) => {
      record(draft);
      draft.collections.persons.find(({ id }) => id === 'ada')!.died = '1900-09-09';
    });
    const ended = askHealth(
      c,
      c.actors.map(() => true),
      [central],
      1,
    ).filter(({ actor: a }) => a === ada);
    expect(ended.filter(({ kind }) => kind === 'survival').map(({ seen }) => seen)).toEqual([1, 0]);
    expect(ended.filter(({ kind }) => kind === 'illness').at(-1)!.seen).toBe(1);
  });
});

it('knows how deadly the mechanism makes an illness', () => {
  const w = toyWorld(({ collections }) => {
    for (const [trait, amount] of [
      ['illnesses-per-year', 2000],
      ['illness-severity', 1],
    ] as const)
      collections.traits.push({ person: 'ada', trait, from: '1899-01-01', amount: exactly(amount) });
  });
  setParameter(w, 'health', 'deathPerIllness', 1);
  setParameter(w, 'health', 'death45', 0);
  const a = actor(w, 'ada');
  const histories = 4000;
  let died = 0;
  let foretold = 0;
  for (let slot = 0; slot < histories; slot += 1) {
    w.stream.slot = slot;
    begin(w);
    MECHANISMS.health.month!(w);
    died += 1 - w.s.alive[a]!;
    const severity = (slot + 0.5) / histories + 0.5;
    const loss = Math.min(1, severity);
    const permanent = w.p.health[Object.keys(MECHANISMS.health.parameters).indexOf('permanent')]!;
    foretold += fatalChance(w, loss, 1 - permanent * loss);
  }
  expect(died / histories).toBeCloseTo(foretold / histories, 1);
});
