// Reforms: what is said of a faulty one, how one is marked, and that each of the project's own does what it says on its day.
import { describe, expect, it } from 'vitest';
import { flagshipReforms } from '../../scripts/reformsDoc.ts';
import {
  CANDIDATE,
  createWorld,
  NO_SEAT,
  observe,
  RECORD,
  runPrefix,
  start,
  VACANT,
  VOTING,
  type World,
} from '../../src/engine/index.ts';
import { isLocated } from '../../src/evidence/index.ts';
import { makeStream } from '../../src/random/index.ts';
import {
  type Change,
  type Compilable,
  compile,
  type Effect,
  markOf,
  parseFile,
  type Reform,
  readReform,
  readScenario,
  restraintOf,
  twinOf,
} from '../../src/scenario/index.ts';
import { formatReport, report } from '../../src/scenario/problems.ts';
import { MECHANISMS, POLITY, SCENARIO, swap } from './example.ts';

const REFORM = `schemaVersion: 1
id: ben-goes
title: Ben goes
question: What if Ben had gone?
date: "1923-01-01"
instead: He stays.
option: { proposedBy: Ada., claims: [c-board] }
effects:
  - { do: appoint, office: chair, person: ada }
  - { do: set-policy, issue: trade, position: { value: 50, claims: [c-board] }, on: "1923-06-01" }
mechanisms: { vote: { parameters: { noise: { value: 0, claims: [c-board] } } } }
numbers: { traits.ada.authority: { value: 1, claims: [c-board] } }
`;

/** What is said of the example's reform once spoiled: one line a problem. */
function problemsOf(spoil: (text: string) => string): string[] {
  const checked = readScenario(
    {
      scenarios: [{ file: 'scenario.yaml', text: SCENARIO }],
      polity: [{ file: 'polity.yaml', text: POLITY }],
    },
    MECHANISMS,
  );
  if (!('scenario' in checked)) throw new Error(formatReport(checked).join('\n'));
  const parsed = parseFile({ file: 'r.yaml', text: spoil(REFORM) });
  const { findings } = readReform(parsed, checked.scenario, MECHANISMS);
  return findings.length === 0 ? [] : formatReport(report(findings));
}

const cut = (text: string): string => text.slice(0, text.indexOf('effects:'));

describe('a reform', () => {
  it('is free of problems as it stands', () => expect(problemsOf((text) => text)).toEqual([]));

  it.each([
    [
      'nothing changed',
      cut,
      'r.yaml:1:1: a reform changes something: give "effects", "twin", "mechanisms" or "numbers"',
    ],
    [
      'a day before the scenario',
      swap('date: "1923-01-01"', 'date: "1919-01-01"'),
      'r.yaml:5:7: 1919-01-01 lies outside the scenario, which runs from 1920-01-01 to before 1929-12-31',
    ],
    [
      'an effect before the reform',
      swap('on: "1923-06-01"', 'on: "1922-06-01"'),
      'r.yaml:10:85: "on" (1922-06-01) lies before the reform\'s own date (1923-01-01)',
    ],
    [
      'an office that is none',
      swap('office: chair', 'office: chairs'),
      'r.yaml:9:28: "chairs" is no office; did you mean "chair"?',
    ],
    [
      'a person who does not act',
      swap('person: ada', 'person: cleo'),
      'r.yaml:9:43: "cleo" is no actor of the scenario',
    ],
    [
      'a twin with a strange issue',
      swap(
        'mechanisms:',
        'twin: [{ do: set-policy, issue: trad, position: { value: 1, claims: [c-board] } }]\nmechanisms:',
      ),
      'r.yaml:11:33: "trad" is no issue; did you mean "trade"?',
    ],
    [
      'an author who does not act',
      swap('{ do: appoint, office: chair, person: ada }', '{ do: read-letter, person: ada, author: cleo }'),
      'r.yaml:9:45: "cleo" is no actor of the scenario',
    ],
    [
      'an unknown claim behind the option',
      swap('Ada., claims: [c-board]', 'Ada., claims: [c-bord]'),
      'r.yaml:7:38: claim "c-bord" is unknown; did you mean "c-board"?',
    ],
    [
      'an unknown claim behind a number',
      swap('noise: { value: 0, claims: [c-board]', 'noise: { value: 0, claims: [c-bored]'),
      'r.yaml:11:65: claim "c-bored" is unknown; did you mean "c-board"?',
    ],
    [
      'an unknown mechanism',
      swap('mechanisms: { vote', 'mechanisms: { votes'),
      'r.yaml:11:15: "votes" is no mechanism; did you mean "vote"?',
    ],
    [
      'an unknown parameter',
      swap('noise:', 'nose:'),
      'r.yaml:11:37: "nose" is no parameter of "vote"; did you mean "noise"?',
    ],
    [
      'an unknown number',
      swap('traits.ada.authority', 'traits.ada.charm'),
      'r.yaml:12:12: the polity has no number "traits.ada.charm"; name it like "traits.<person>.<trait>"',
    ],
  ])('with %s says so', (_, spoil, message) => expect(problemsOf(spoil)).toEqual([message]));
});

describe('the mark', () => {
  const reform: Reform = {
    schemaVersion: 1,
    id: 'r',
    title: 'R',
    question: 'What if?',
    date: '1923-01-01',
    instead: 'Not.',
    option: { claims: ['c-1', 'c-2'] },
    effects: [{ do: 'ban-factions' }],
  };
  const located = (claim: string): boolean => claim === 'c-1';

  it('is restrained with one located claim and at most three changes, events left out included', () => {
    expect(restraintOf(reform, located)).toEqual({ mark: 'restrained', claims: 1, changes: 1 });
    const twin: Effect[] = [{ do: 'allow-factions' }, { do: 'ban-factions' }];
    expect(restraintOf({ ...reform, twin }, located)).toMatchObject({ mark: 'restrained', changes: 3 });
    const mechanisms = { vote: { on: false } };
    expect(restraintOf({ ...reform, twin, mechanisms }, located)).toMatchObject({
      mark: 'exuberant',
      changes: 4,
    });
  });

  it('is exuberant where no claim leads to a place', () => {
    expect(restraintOf(reform, () => false).mark).toBe('exuberant');
    expect(isLocated({ page: '270' })).toBe(true);
    expect(isLocated({ section: 'ch. 2', unlocated: 'not re-opened' })).toBe(false);
    expect(isLocated({ note: 'note 3' })).toBe(false);
  });
});

const { scenario, reforms } = await flagshipReforms();
const upTo = (documentedUntil: string): Compilable => ({
  scenario: { ...scenario.scenario, documentedUntil },
  collections: scenario.collections,
});

/** The world of a change on its date, with one thing of it decreed. */
function decreed(change: Change): World {
  const c = compile(upTo(change.date), 'h', undefined, [change]);
  const w = createWorld(c, makeStream(1));
  start(w);
  runPrefix(w);
  for (const row of c.decrees) observe(w, row);
  return w;
}

const STATUS = { none: NO_SEAT, candidate: CANDIDATE, voting: VOTING };

/** Whether the state is as the effect says. */
function holds(w: World, effect: Effect): boolean {
  const { s, c } = w;
  const person = 'person' in effect ? c.actors.indexOf(effect.person) : -1;
  switch (effect.do) {
    case 'appoint':
      return s.holder[c.offices.indexOf(effect.office)] === person;
    case 'vacate':
      return s.holder[c.offices.indexOf(effect.office)] === VACANT;
    case 'seat':
      return s.seat[c.bodies.indexOf(effect.body) * c.actors.length + person] === STATUS[effect.as];
    case 'set-policy': {
      const { value, range } = effect.position;
      const policy = s.policy[c.issues.indexOf(effect.issue)];
      return range === undefined ? policy === value : policy >= range[0] && policy <= range[1];
    }
    case 'set-capacity': {
      const { value, range = [value, value] } = effect.capacity;
      return s.capacity[person] >= range[0] && s.capacity[person] <= range[1];
    }
    case 'sanction':
      return s.rung[person] >= c.rungs.findIndex(({ id }) => id === effect.rung) + 1;
    case 'die':
      return s.alive[person] === 0;
    case 'strike':
      return c.decrees[0].a === c.shocks.findIndex(({ id }) => id === effect.shock);
    case 'read-letter':
      return s.letter[2] === person && s.letter[3] === 3;
    case 'ban-factions':
      return s.ban[0] === 1;
    case 'allow-factions':
      return s.ban[0] === 0;
  }
}

/** Numbers that a history's state holds from the start, so that they act only where they are set. */
const HELD = /^(ties\.|stances\.|traits\.[^.]+\.(authority|apparatus-sense))/;

describe.each(reforms.map((reform) => [reform.id, reform] as const))('%s', (_, reform) => {
  const changes = [reform, twinOf(reform)].filter((change) => change !== undefined);

  it('decrees what it says, in both worlds', () => {
    for (const change of changes)
      for (const effect of change.effects ?? []) {
        const alone = { id: change.id, date: change.date, effects: [effect] };
        expect(holds(decreed(alone), effect), JSON.stringify(effect)).toBe(true);
      }
  });

  it('differs from its twin', () => {
    const [one, other] = [[reform], changes.slice(1)].map((made) =>
      compile(upTo(reform.date), 'h', undefined, made),
    );
    const state = ({ on, numbers, decrees }: typeof one) => JSON.stringify([on, numbers, decrees]);
    expect(state(one)).not.toBe(state(other));
  });

  it('sets the numbers that it names, in the state where the state holds them', () => {
    const ground = compile(upTo(reform.date), 'h');
    const c = compile(upTo(reform.date), 'h', undefined, [reform]);
    const set = c.numbers.filter(({ path, value, low, high }, at) => {
      const before = ground.numbers[at];
      return path === before?.path && (value !== before.value || low !== before.low || high !== before.high);
    });
    const parameters = Object.values(reform.mechanisms ?? {}).flatMap((m) => Object.keys(m.parameters ?? {}));
    const names = Object.keys(reform.numbers ?? {});
    expect(set.length).toBeGreaterThanOrEqual(names.length + parameters.length);
    const shifts = c.decrees.filter(({ kind }) => kind === RECORD.shift);
    expect(shifts.length).toBeGreaterThanOrEqual(names.filter((name) => HELD.test(name)).length);
  });
});

describe('the reforms of the flagship', () => {
  it('are marked by the counted rule, most of them restrained', () => {
    const marks = reforms.map((reform) => markOf(reform, scenario).mark);
    expect(marks.filter((mark) => mark === 'restrained').length).toBeGreaterThan(marks.length / 2);
  });

  it('say what they put crudely wherever they are exuberant', () => {
    const silent = reforms.filter(
      (reform) => markOf(reform, scenario).mark === 'exuberant' && reform.caveat === undefined,
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe('the causes of the flagship', () => {
  const { causes = [], documentedUntil = '' } = scenario.scenario;

  it('are eight, each with a neutral world of its own that changes something', () => {
    expect(causes).toHaveLength(8);
    const ground = JSON.stringify(compile(upTo(documentedUntil), 'h'));
    for (const { id, neutral, mechanisms, numbers } of causes) {
      expect(neutral.length, id).toBeGreaterThan(0);
      const made: Change = { id, date: documentedUntil, mechanisms, numbers };
      expect(JSON.stringify(compile(upTo(documentedUntil), 'h', undefined, [made])), id).not.toBe(ground);
    }
  });

  it('leave voting and the agenda on', () => {
    for (const { id, mechanisms = {} } of causes)
      expect(
        ['vote', 'agenda'].filter((name) => mechanisms[name]?.on === false),
        id,
      ).toEqual([]);
  });
});
