// From a checked scenario to the integers and arrays that the engine runs on.
import { describe, expect, it } from 'vitest';
import { MECHANISM_IDS, MECHANISMS, MOTION, SINGLE_CLOCKS, VOTING } from '../../src/engine/index.ts';
import { parseDay } from '../../src/evidence/index.ts';
import { compile, type Reading } from '../../src/scenario/index.ts';
import { about, exactly, PEOPLE, toy } from '../engine/toy.ts';
import { compileToy } from '../engine/toyWorld.ts';

const reading = (more: Partial<Reading>): Reading => ({
  id: 'other',
  name: 'Other',
  holds: 'Otherwise.',
  embarrassedBy: 'This.',
  ...more,
});

const numberAt = (c: ReturnType<typeof compileToy>, path: string) => {
  const found = c.numbers.find((number) => number.path === path);
  if (found === undefined) throw new Error(`no number ${path}`);
  return found;
};

describe('compile', () => {
  it('counts what there is', () => {
    const { sizes, actors, rungs, templates, shocks } = compileToy();
    expect(actors).toEqual(PEOPLE);
    expect(sizes).toMatchObject({ actors: 7, groups: 8, issues: 2, offices: 3, pools: 2, bodies: 4 });
    expect([rungs.length, templates.length, shocks.length]).toEqual([4, 5, 5]);
    expect(sizes.clocks).toBe(3 * 7 + 5 + 5 + SINGLE_CLOCKS.length);
  });

  it('visits the first day of each month after the start, and marks where the record ends', () => {
    const { monthDays, prefixMonths, startDay, freeDay, horizonDay } = compileToy();
    expect(monthDays[0]).toBe(parseDay('1900-02-01'));
    expect(monthDays[prefixMonths - 1]).toBe(parseDay('1900-06-01'));
    expect(monthDays[prefixMonths]).toBe(parseDay('1900-07-01'));
    expect(monthDays.at(-1)).toBe(parseDay('1906-12-01'));
    expect([startDay, freeDay, horizonDay]).toEqual(['1900-01-01', '1900-06-30', '1906-12-31'].map(parseDay));
  });

  it('seats the cast by its terms, and leaves the other seats to ordinary members', () => {
    const c = compileToy();
    const [board, council, auditors] = ['board', 'council', 'auditors'].map((id) => c.bodies.indexOf(id));
    const seats = (body: number): number[] => [...c.initialSeat.slice(body * 7, body * 7 + 7)];
    expect(seats(board)).toEqual([2, 2, 2, 2, 2, 1, 0]);
    expect(seats(council).every((status) => status === VOTING)).toBe(true);
    expect([c.initialOrdinary[board], c.initialOrdinary[council], c.initialOrdinary[auditors]]).toEqual([
      0, 23, 7,
    ]);
    expect(c.electorate[board]).toBe(council);
  });

  it('gives offices their powers and holders', () => {
    const c = compileToy();
    expect(c.offices).toEqual(['registrar', 'editor', 'marshal']);
    expect([...c.officePool]).toEqual([0, -1, -1]);
    expect([...c.officeAgenda, ...c.officeSlate, ...c.officeGatekeeper]).toEqual([1, 0, 0, 1, 0, 0, 1, 0, 0]);
    expect([...c.officePress, ...c.officeArmy]).toEqual([0, 1, 0, 0, 0, 1]);
    expect([...c.initialHolder].map((holder) => c.actors[holder])).toEqual(['ben', 'cleo', 'dov']);
    expect([...c.poolOffices.slice(0, c.sizes.offices)]).toEqual([0, -1, -1]);
    expect([...c.poolPatron]).toEqual([-1, 2]);
  });

  it('keeps motions and rungs in the order of the files', () => {
    const c = compileToy();
    expect(c.templates.map(({ id }) => id)).toEqual([
      'policy-trade',
      'policy-pace',
      'sanction',
      'removal',
      'disclosure',
    ]);
    expect(c.templates.map(({ kind }) => kind)).toEqual([
      MOTION.policy,
      MOTION.policy,
      MOTION.sanction,
      MOTION.removal,
      MOTION.disclosure,
    ]);
    expect(c.disclosureTemplate).toBe(4);
    expect(c.rungs.map(({ body }) => c.bodies[body])).toEqual(['board', 'council', 'council', 'council']);
    expect(c.bodies.filter((_, body) => c.rungJoint[c.sizes.bodies + body] === 1)).toEqual(['auditors']);
  });

  it('gives every parameter of every mechanism a place in one block, in the order of its table', () => {
    const c = compileToy();
    for (const id of MECHANISM_IDS) {
      const names = Object.keys(MECHANISMS[id].parameters);
      expect(c.parameterCount[id]).toBe(names.length);
      const block = c.numbers.slice(c.parameterOffset[id], c.parameterOffset[id] + names.length);
      expect(block.map(({ path }) => path)).toEqual(names.map((name) => `${id}.${name}`));
    }
  });

  it('gives every number a path of its own, and a range around its value', () => {
    const { numbers } = compileToy();
    expect(new Set(numbers.map(({ path }) => path)).size).toBe(numbers.length);
    for (const { path, low, value, high } of numbers) {
      expect(low, path).toBeLessThanOrEqual(value);
      expect(value, path).toBeLessThanOrEqual(high);
    }
  });

  it('says what a number rests on: the weakest thing behind it', () => {
    const c = compileToy(({ collections }) => {
      collections.claims.push({ ...collections.claims[0], id: 'c-guess', kind: 'inferred' });
      collections.pools[0].posts = { value: 80, claims: ['c-minutes', 'c-guess'] };
    });
    expect(numberAt(c, 'pools.branches.posts').kind).toBe('inferred');
    expect(numberAt(c, 'pools.guards.posts').kind).toBe('documented');
    expect(numberAt(c, 'traits.ada.authority').kind).toBe('assumed');
    expect(numberAt(c, 'vote.liking').kind).toBe('assumed');
  });

  it('takes the reading’s numbers and switches over the scenario’s, and those over the defaults', () => {
    const draft = toy(({ scenario }) => {
      scenario.mechanisms = {
        caucus: { on: false, parameters: { strength: about(1.5, 1, 2) } },
        cult: { parameters: { strength: about(0.5, 0.4, 0.6) } },
      };
    });
    const own = compile(draft, 'h');
    expect([own.on.caucus, own.on.cult, own.on.patience]).toEqual([false, true, false]);
    expect(numberAt(own, 'caucus.strength').value).toBe(1.5);
    const read = compile(
      draft,
      'h',
      reading({
        mechanisms: {
          caucus: { on: true, parameters: { strength: about(0.7, 0.6, 0.8) } },
          patience: { on: true },
        },
        numbers: { 'traits.ada.authority': exactly(0.1), 'stances.ben.trade.position': exactly(12) },
      }),
    );
    expect([read.on.caucus, read.on.patience]).toEqual([true, true]);
    expect(numberAt(read, 'caucus.strength').value).toBe(0.7);
    expect(numberAt(read, 'cult.strength').value).toBe(0.5);
    expect(numberAt(read, 'traits.ada.authority').value).toBe(0.1);
    expect(numberAt(read, 'stances.ben.trade.position').high).toBe(12);
  });

  it('takes the latest trait, tie and stance of the documented period', () => {
    const c = compileToy(({ collections }) => {
      const trait = { person: 'ada', trait: 'authority' as const };
      collections.traits.push({ ...trait, from: '1900-03-01', amount: exactly(0.4) });
      collections.traits.push({ ...trait, from: '1903-01-01', amount: exactly(0.1) });
      const tie = { person: 'ben', toward: 'ada', mutual: true };
      collections.ties.push({ ...tie, from: '1899-01-01', liking: exactly(0.5) });
      collections.ties.push({ person: 'ben', toward: 'ada', from: '1900-01-01', liking: exactly(-0.5) });
    });
    const value = (index: number): number => c.numbers[index].value;
    expect(value(c.traits.authority[0])).toBe(0.4);
    const [ada, ben] = [0, 1];
    expect(value(c.likingNumber[ada * 7 + ben])).toBe(-0.5); // about her, by him
    expect(value(c.likingNumber[ben * 7 + ada])).toBe(0.5);
    expect(c.likingNumber[2 * 7 + 3]).toBe(-1);
  });

  it('lays the numbers of one trait side by side, in the order of actors', () => {
    const { traits } = compileToy();
    for (const numbers of Object.values(traits))
      expect([...numbers]).toEqual(Array.from(numbers, (_, a) => numbers[0] + a));
  });

  it('sorts the kinds of shock by what brings them about', () => {
    const { shocks, plainShocks, marketShocks, arenaShocks } = compileToy();
    const listed = [...plainShocks, ...marketShocks, ...arenaShocks];
    expect(listed.toSorted((a, b) => a - b)).toEqual([...shocks.keys()]);
    for (const [driver, kinds] of [plainShocks, marketShocks, arenaShocks].entries())
      for (const k of kinds) expect(shocks[k].driver).toBe(driver);
  });

  it('knows nothing that is dated after the documented day', () => {
    const [from, claims, certainty] = ['1902-05-01', ['c-minutes'], 'high' as const];
    const later = compileToy(({ collections }) => {
      for (const person of collections.persons) person.died = '1904-01-01';
      for (const tenure of collections.tenures) tenure.to = from;
      for (const term of collections.terms) {
        term.to = '1905-01-01';
        for (const seat of term.voting) seat.to = '1903-01-01';
        term.voting.push({ person: 'gil', from });
      }
      for (const office of collections.offices) office.until = '1904-01-01';
      for (const issue of collections.issues) issue.policy.push({ from, position: exactly(1) });
      for (const shock of collections.shocks) shock.days.push(from);
      collections.tenures.push({ office: 'registrar', person: 'fay', from, certainty, claims });
      collections.traits.push({ person: 'ada', trait: 'authority', from, amount: exactly(0.01) });
      collections.ties.push({ person: 'ada', toward: 'ben', from, liking: exactly(-1) });
      const numbers = { position: exactly(1), salience: exactly(1) };
      collections.stances.push({ person: 'ada', issue: 'trade', from, evidence: from, ...numbers });
      collections.stances.push({
        person: 'ben',
        issue: 'trade',
        from: '1900-01-01',
        evidence: from,
        ...numbers,
      });
      collections.rules.push({ id: 'ban', name: 'Ban', kind: 'faction-ban', from, claims });
      const sitting = { id: 's2', body: 'meeting', name: 'Second', from, to: from, certainty, claims };
      collections.sittings.push(sitting);
      const spell = { id: 'h1', person: 'ada', from, to: '1903', event: 'illness', capacity: exactly(0.1) };
      collections.health.push({ ...spell, certainty, claims });
    });
    expect(later).toEqual(compileToy());
  });

  it('is plain data: it survives a copy to a worker', () => {
    const c = compileToy();
    expect(structuredClone(c)).toEqual(c);
  });

  it('refuses a scenario that has not been checked, saying what it lacks', () => {
    const draft = toy();
    delete draft.scenario.horizon;
    expect(() => compile(draft, 'h')).toThrow('scenario toy lacks start, horizon, actors or leadership');
  });
});
