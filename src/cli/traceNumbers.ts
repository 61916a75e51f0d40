import { type CompiledScenario, MOTION, type ScenarioNumber, type TERMS, VOTING } from '../engine/index.ts';
import type { Moment, Recording } from './traceRecording.ts';

type Term = (typeof TERMS)[number];

/** A number that a decision rests on: where it stands, what it was in this history, how well it is known. */
export interface UsedNumber {
  readonly path: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly kind: ScenarioNumber['kind'];
  readonly claims: readonly string[];
}

/** What stands after a number: nothing if documented, "i" if inferred, "*" if assumed. */
export const MARKS: Readonly<Record<ScenarioNumber['kind'], string>> = {
  documented: '',
  inferred: 'i',
  assumed: '*',
};

/** The numbers behind one term of a decision, the coefficient that scales it first. */
export function numbersOfTerm(recording: Recording, moment: Moment, term: Term): UsedNumber[] {
  const { compiled, values } = recording;
  return [...new Set(indicesOf(compiled, values, moment, term))]
    .filter((at) => at >= 0)
    .map((at) => {
      const { path, low, high, kind, claims } = compiled.numbers[at]!;
      return { path, value: values[at]!, low, high, kind, claims };
    });
}

function indicesOf(c: CompiledScenario, values: Float64Array, moment: Moment, term: Term): number[] {
  const at = (path: string): number => c.numbers.findIndex((number) => number.path === path);
  switch (term) {
    case 'policy':
      return [at('vote.policy'), ...stanceNumbers(c, moment)];
    case 'person':
      return personNumbers(c, moment, at);
    case 'line':
      return [at('caucus.strength')];
    case 'cue':
      return speakers(c, moment).map((a) => c.traits.authority![a]!);
    case 'tie':
      return [at('patronage.dependence')];
    case 'unity':
      return unityNumbers(c, values, moment);
    case 'exit':
      return [at('exitThreat.loss'), ...feelingsToward(c, moment, moment.motion.proposer)];
  }
}

/** Where the members who vote stand on the issue, and how much it matters to them, as coded. */
function stanceNumbers(c: CompiledScenario, { motion, scratch }: Moment): number[] {
  if (motion.kind !== MOTION.policy) return [];
  return voters(c, scratch.votes).flatMap((a) => {
    const at = a * c.sizes.issues + motion.issue;
    return [c.positionNumber[at]!, c.salienceNumber[at]!];
  });
}

/** What the members who vote feel for somebody, as coded. */
const feelingsToward = (c: CompiledScenario, { scratch }: Moment, person: number): number[] =>
  person < 0 ? [] : voters(c, scratch.votes).map((a) => c.likingNumber[person * c.sizes.actors + a]!);

function personNumbers(c: CompiledScenario, moment: Moment, at: (path: string) => number): number[] {
  const { motion, state } = moment;
  if (motion.kind === MOTION.policy || motion.target < 0) return [];
  const coefficients = [
    'fear',
    'liking',
    'deference',
    'career',
    'allegiance',
    'restraint',
    'severity',
    'incumbency',
    'deviation',
    'self',
  ];
  return [
    ...coefficients.map((name) => at(`vote.${name}`)),
    c.traits.deviation![motion.target]!,
    ...(c.on.surveillance && state.exposed[motion.target]! > 0 ? [at('surveillance.evidence')] : []),
    ...feelingsToward(c, moment, motion.target),
    ...feelingsToward(c, moment, motion.proposer),
  ];
}

/** The costs of standing apart, the dearest at this sitting first. */
function unityNumbers(c: CompiledScenario, values: Float64Array, { state, motion }: Moment): number[] {
  const scale: [path: string, times: number][] = [
    ['discipline.unity', 1],
    ['discipline.appointed', state.appointedShare[motion.body]!],
    ['discipline.ban', state.ban[0]!],
    ['discipline.threat', state.outsideThreat[0]!],
    ['surveillance.fear', c.on.surveillance ? state.watch[0]! : 0],
  ];
  return scale
    .map(([wanted, times]) => ({ at: c.numbers.findIndex(({ path }) => path === wanted), times }))
    .filter(({ at, times }) => at >= 0 && times > 0)
    .sort((x, y) => y.times * values[y.at]! - x.times * values[x.at]! || x.at - y.at)
    .map(({ at }) => at);
}

const voters = (c: CompiledScenario, votes: Float64Array): number[] =>
  c.actors.map((_, a) => a).filter((a) => votes[a]! > 0);

/** Those whose word is heard, the weightiest first. */
function speakers(c: CompiledScenario, { state, scratch }: Moment): number[] {
  return c.actors
    .map((_, a) => a)
    .filter((a) => scratch.stance[a] !== 0 && state.weight[a]! > 0)
    .sort((x, y) => state.weight[y]! - state.weight[x]! || x - y);
}

/** The actors who take a side aloud, as for the threshold of agenda leadership: those heard in the body or the inner body. */
export function sides(
  c: CompiledScenario,
  { motion, state, event }: Moment,
  least = 0.3,
): { for: number[]; against: number[] } {
  const { actors } = c.sizes;
  const stances = event.decision?.stances ?? [];
  const heard = c.actors
    .map((_, a) => a)
    .filter(
      (a) => state.seat[motion.body * actors + a] === VOTING || state.seat[c.inner * actors + a] === VOTING,
    );
  return {
    for: heard.filter((a) => stances[a]! >= least),
    against: heard.filter((a) => stances[a]! <= -least),
  };
}
