// What must hold whatever the theory: nothing depends on the order in which actors are listed, on the units of a scale, or,
// where one of them can decide alone, on the others.
import fc from 'fast-check';
import type { Contest, Game, Group, Model, Network, Powers, Question } from '../../src/models/index.ts';
import type { Plain, Situation, SituationKind } from '../../src/shelf/index.ts';
import { contests, games, groups, networks, powers } from './situations.ts';

export { anySituation } from './situations.ts';

/** A law: situations to try, and whether it holds for a model; undefined where the model refuses. */
export interface Law {
  readonly name: string;
  readonly kind: SituationKind;
  readonly questions?: readonly Question[];
  readonly situations: fc.Arbitrary<unknown>;
  holds(
    model: Model,
    given: never,
    run: (situation: Situation) => Plain | undefined,
  ): true | string | undefined;
}

const law = <Given>(
  rest: Omit<Law, 'situations' | 'holds'> & {
    situations: fc.Arbitrary<Given>;
    holds(
      model: Model,
      given: Given,
      run: (situation: Situation) => Plain | undefined,
    ): true | string | undefined;
  },
): Law => rest as unknown as Law;

type Answer = { readonly [key: string]: Plain };
const numbers = (value: Plain | undefined): number[] => (Array.isArray(value) ? (value as number[]) : []);
const valuesOf = (value: Plain | undefined): number[] =>
  Array.isArray(value) ? (value as readonly { value: number }[]).map((share) => share.value) : [];

const CLOSE = 1e-9;
/** Elections and bargains leave everybody a trace of strength (1e-8 to 1e-6 of a unit), so that ratios exist. */
const TRACE = 1e-2;

/** True where two lists agree, else what differs. */
function same(
  found: readonly number[],
  wanted: readonly number[],
  what: string,
  close = CLOSE,
): true | string {
  const differs =
    found.length !== wanted.length || found.some((value, at) => !(Math.abs(value - wanted[at]!) <= close));
  return differs ? `${what}: ${found.join(' ')} instead of ${wanted.join(' ')}` : true;
}

/** A permutation of as many places as there are keys. */
const orderOf = (keys: readonly number[], n: number): number[] =>
  Array.from({ length: n }, (_, i) => i).sort((i, j) => keys[i]! - keys[j]! || i - j);
const keys = fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 8, maxLength: 8 });
const pick = <T>(list: readonly T[], order: readonly number[]): T[] => order.map((i) => list[i]!);
const pickRows = (table: Float64Array, width: number, order: readonly number[]): Float64Array =>
  Float64Array.from(order.flatMap((i) => Array.from(table.subarray(i * width, (i + 1) * width))));

const reordered = (group: Group, order: readonly number[]): Group => ({
  ...group,
  actors: pick(group.actors, order),
  capability: pickRows(group.capability, 1, order),
  position: pickRows(group.position, group.issues.length, order),
  salience: pickRows(group.salience, group.issues.length, order),
});

/** Positions moved to another scale, turned around if `factor` is below 0. */
function rescaled(group: Group, factor: number, shift: number): Group {
  const map = (x: number): number => factor * x + shift;
  const ends = [map(group.low), map(group.high)];
  return {
    ...group,
    position: group.position.map(map),
    ...(group.reference === undefined ? {} : { reference: group.reference.map(map) }),
    low: Math.min(...ends),
    high: Math.max(...ends),
  };
}

/** That forecasts move with the scale: told in other units, or from its other end. */
const scaleLaw = (name: string, factors: readonly number[]): Law =>
  law({
    ...{ name, kind: 'group', situations: fc.tuple(groups(), fc.constantFrom(...factors)) },
    holds(_, [group, factor], run) {
      const first = run({ kind: 'group', value: group }) as Answer | undefined;
      if (first === undefined) return undefined;
      const again = run({ kind: 'group', value: rescaled(group, factor, 10) }) as Answer | undefined;
      const back = numbers(again?.forecast).map((x) => (x - 10) / factor);
      return same(back, numbers(first.forecast), 'forecast');
    },
  });

const GROUP_LAWS: readonly Law[] = [
  law({
    ...{ name: 'the forecast lies on the scale', kind: 'group', situations: groups() },
    holds(_, group, run) {
      const answer = run({ kind: 'group', value: group }) as Answer | undefined;
      if (answer === undefined) return undefined;
      const forecast = numbers(answer.forecast);
      const inside = forecast.every((x) => x >= group.low - CLOSE && x <= group.high + CLOSE);
      return (inside && forecast.length === group.issues.length) || `forecast ${forecast.join(' ')}`;
    },
  }),
  law({
    ...{ name: 'chances sum to one', kind: 'group', situations: groups() },
    holds(_, group, run) {
      const answer = run({ kind: 'group', value: group }) as Answer | undefined;
      const outcomes = answer?.outcomes as readonly { probability: number }[] | undefined;
      if (answer === undefined) return undefined;
      if (outcomes === undefined) return true; // no chances are told
      const sum = outcomes.reduce((total, { probability }) => total + probability, 0);
      return Math.abs(sum - 1) <= 1e-6 || `they sum to ${sum}`;
    },
  }),
  law({
    ...{ name: 'order of actors', kind: 'group', situations: fc.tuple(groups(), keys) },
    holds(_, [group, key], run) {
      const first = run({ kind: 'group', value: group }) as Answer | undefined;
      if (first === undefined) return undefined;
      const order = orderOf(key, group.actors.length);
      const again = run({ kind: 'group', value: reordered(group, order) }) as Answer | undefined;
      return same(numbers(again?.forecast), numbers(first.forecast), 'forecast');
    },
  }),
  scaleLaw('scale of issues', [2, 100, 0.25]),
  scaleLaw('direction of issues', [-1]),
  law({
    ...{ name: 'a dictator decides alone', kind: 'group', situations: groups() },
    holds(_, group, run) {
      const alone: Group = {
        ...group,
        capability: group.capability.map((__, i) => (i === 0 ? 1 : 0)),
        salience: group.salience.map((s, at) => (at < group.issues.length ? Math.max(s, 0.1) : s)),
      };
      const answer = run({ kind: 'group', value: alone }) as Answer | undefined;
      if (answer === undefined) return undefined;
      return same(
        numbers(answer.forecast),
        Array.from(group.position.subarray(0, group.issues.length)),
        'forecast',
        TRACE,
      );
    },
  }),
];

const permutedGame = ({ players, majorities }: Game, order: readonly number[]): Game => ({
  players: pick(players, order),
  majorities: majorities.map(({ weights, quota }) => ({ weights: pick(weights, order), quota })),
});

const GAME_LAWS: readonly Law[] = [
  law({
    ...{ name: 'shares sum to one', kind: 'game', situations: games },
    holds(model, game, run) {
      const answer = run({ kind: 'game', value: game }) as Answer | undefined;
      if (answer === undefined || answer.index === undefined)
        return model.id === 'coleman' ? true : undefined;
      const sum = valuesOf(answer.index).reduce((a, b) => a + b, 0);
      return Math.abs(sum - 1) <= CLOSE || `they sum to ${sum}`;
    },
  }),
  law({
    ...{ name: 'order of actors', kind: 'game', situations: fc.tuple(games, keys) },
    holds(_, [game, key], run) {
      const first = run({ kind: 'game', value: game }) as Answer | undefined;
      if (first === undefined) return undefined;
      const order = orderOf(key, game.players.length);
      const again = run({ kind: 'game', value: permutedGame(game, order) }) as Answer | undefined;
      const field = first.index === undefined ? 'prevent' : 'index';
      return same(valuesOf(again?.[field]), pick(valuesOf(first[field]), order), field);
    },
  }),
  law({
    ...{
      name: 'scale of weights',
      kind: 'game',
      situations: fc.tuple(games, fc.integer({ min: 2, max: 9 })),
    },
    holds(_, [game, factor], run) {
      const first = run({ kind: 'game', value: game });
      if (first === undefined) return undefined;
      const majorities = game.majorities.map(({ weights, quota }) => ({
        weights: weights.map((weight) => factor * weight),
        quota: factor * quota,
      }));
      const again = run({ kind: 'game', value: { ...game, majorities } });
      return JSON.stringify(again) === JSON.stringify(first) || 'the answer changes';
    },
  }),
  law({
    ...{ name: 'a dictator decides alone', kind: 'game', situations: games },
    holds(_, { players }, run) {
      const weights = players.map((__, i) => (i === 0 ? players.length : 1));
      const answer = run({
        kind: 'game',
        value: { players, majorities: [{ weights, quota: players.length }] },
      }) as Answer | undefined;
      if (answer === undefined) return undefined;
      const field = answer.index === undefined ? 'initiate' : 'index';
      return same(
        valuesOf(answer[field]),
        players.map((__, i) => (i === 0 ? 1 : 0)),
        field,
      );
    },
  }),
];

/** The coalitions that an answer says may rule, each sorted, in any order. */
const rulersIn = (answer: Plain | undefined): string => {
  const found: string[] = [];
  const look = (value: Plain, key: string): void => {
    if (Array.isArray(value)) {
      if (value.length > 0 && value.every((entry) => typeof entry === 'string') && key !== 'members')
        found.push([...(value as string[])].sort().join(' '));
      else for (const entry of value as readonly Plain[]) look(entry, key);
    } else if (typeof value === 'object' && value !== null)
      for (const [inner, entry] of Object.entries(value)) look(entry, inner);
  };
  look(answer ?? null, '');
  return found.sort().join(' | ');
};

const POWER_LAWS: readonly Law[] = [
  law({
    ...{ name: 'order of actors', kind: 'powers', situations: fc.tuple(powers, keys) },
    holds(_, [{ members, power }, key], run) {
      const first = run({ kind: 'powers', value: { members, power } });
      if (first === undefined) return undefined;
      const order = orderOf(key, members.length);
      const again = run({
        kind: 'powers',
        value: { members: pick(members, order), power: pick(power, order) },
      });
      return rulersIn(again) === rulersIn(first) || `${rulersIn(again)} instead of ${rulersIn(first)}`;
    },
  }),
  law({
    ...{
      name: 'scale of powers',
      kind: 'powers',
      situations: fc.tuple(powers, fc.integer({ min: 2, max: 9 })),
    },
    holds(_, [given, factor], run) {
      const first = run({ kind: 'powers', value: given });
      if (first === undefined) return undefined;
      const again = run({ kind: 'powers', value: { ...given, power: given.power.map((p) => factor * p) } });
      return rulersIn(again) === rulersIn(first) || `${rulersIn(again)} instead of ${rulersIn(first)}`;
    },
  }),
  law({
    ...{ name: 'a dictator decides alone', kind: 'powers', situations: powers },
    holds(_, { members, power }: Powers, run) {
      const rest = power.slice(1).reduce((sum, p) => sum + p, 0);
      const answer = run({ kind: 'powers', value: { members, power: [rest + 1, ...power.slice(1)] } });
      if (answer === undefined) return undefined;
      return rulersIn(answer).split(' | ').includes(members[0]!) || `${rulersIn(answer)} rule`;
    },
  }),
];

const NETWORK_LAWS: readonly Law[] = [
  law({
    ...{ name: 'order of actors', kind: 'network', situations: fc.tuple(networks, keys) },
    holds(_, [network, key], run) {
      const first = run({ kind: 'network', value: network }) as Answer | undefined;
      if (first?.opinion === undefined) return first === undefined ? undefined : true;
      const n = network.members.length;
      const order = orderOf(key, n);
      const rows = pickRows(network.influence, n, order);
      const turned: Network = {
        ...network,
        members: pick(network.members, order),
        influence: rows.map((__, at) => rows[Math.floor(at / n) * n + order[at % n]!]!),
        opinion: pickRows(network.opinion, network.topics.length, order),
        ...(network.openness === undefined ? {} : { openness: pickRows(network.openness, 1, order) }),
      };
      const again = run({ kind: 'network', value: turned }) as Answer | undefined;
      const wanted = pickRows(Float64Array.from(numbers(first.opinion)), network.topics.length, order);
      return same(numbers(again?.opinion), Array.from(wanted), 'opinion');
    },
  }),
  law({
    ...{
      name: 'scale of issues',
      kind: 'network',
      situations: fc.tuple(networks, fc.constantFrom(2, -1, 100)),
    },
    holds(_, [network, factor], run) {
      const first = run({ kind: 'network', value: network }) as Answer | undefined;
      if (first?.opinion === undefined) return first === undefined ? undefined : true;
      const turned = { ...network, opinion: network.opinion.map((x) => factor * x + 10) };
      const again = run({ kind: 'network', value: turned }) as Answer | undefined;
      return same(
        numbers(again?.opinion).map((x) => (x - 10) / factor),
        numbers(first.opinion),
        'opinion',
      );
    },
  }),
  law({
    ...{ name: 'a dictator decides alone', kind: 'network', situations: networks },
    holds(_, network, run) {
      const n = network.members.length;
      const { openness: __, ...rest } = network;
      const heeded = { ...rest, influence: network.influence.map((___, at) => (at % n === 0 ? 1 : 0)) };
      const answer = run({ kind: 'network', value: heeded }) as Answer | undefined;
      if (answer === undefined) return undefined;
      const first = Array.from(network.opinion.subarray(0, network.topics.length));
      return same(
        numbers(answer.opinion),
        network.members.flatMap(() => first),
        'opinion',
      );
    },
  }),
];

const chanceOf = (answer: Plain | undefined): number =>
  (answer as { chance?: number } | undefined)?.chance ?? Number.NaN;

const CONTEST_LAWS: readonly Law[] = [
  law({
    ...{ name: 'chances lie between 0 and 1', kind: 'contest', situations: contests },
    holds(_, contest, run) {
      const answer = run({ kind: 'contest', value: contest });
      if (answer === undefined) return undefined;
      const chance = chanceOf(answer);
      return (chance >= 0 && chance <= 1) || `chance ${chance}`;
    },
  }),
  law({
    ...{ name: 'order of actors', kind: 'contest', situations: fc.tuple(contests, keys) },
    holds(_, [contest, key], run) {
      const first = run({ kind: 'contest', value: contest });
      if (first === undefined) return undefined;
      const order = orderOf(key, contest.voters);
      const weight = pickRows(contest.weight, 1, order);
      const again = run({
        kind: 'contest',
        value: { ...contest, weight, gain: pickRows(contest.gain, 1, order) },
      });
      return same([chanceOf(again)], [chanceOf(first)], 'chance');
    },
  }),
  law({
    ...{ name: 'a dictator decides alone', kind: 'contest', situations: contests },
    holds(_, contest: Contest, run) {
      const weight = contest.weight.map((w, i) => (i === 0 ? 1e6 : w));
      const gain = contest.gain.map((g, i) => (i === 0 ? Math.abs(g) + 1 : g));
      const wanted = { ...contest, weight, majority: 0.5 };
      const yes = run({ kind: 'contest', value: { ...wanted, gain } });
      const no = run({ kind: 'contest', value: { ...wanted, gain: gain.map((g, i) => (i === 0 ? -g : g)) } });
      if (yes === undefined || no === undefined) return undefined;
      return chanceOf(yes) > 0.5 && chanceOf(no) < 0.5
        ? true
        : `chances ${chanceOf(yes)} and ${chanceOf(no)}`;
    },
  }),
];

export const LAWS: readonly Law[] = [
  ...GROUP_LAWS,
  ...GAME_LAWS,
  ...POWER_LAWS,
  ...NETWORK_LAWS,
  ...CONTEST_LAWS,
];
