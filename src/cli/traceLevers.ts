import {
  type CompiledScenario,
  MOTION,
  type Motion,
  type ScenarioNumber,
  type State,
  type World,
} from '../engine/index.ts';
import { DRAW_KIND, makeStream, normal, uniform } from '../random/index.ts';
import type { Names } from '../telling/index.ts';
import type { Moment, Recording } from './traceRecording.ts';
import type { Change } from './traceShadow.ts';

/** One thing that could have been otherwise at a sitting, with the range it could have. */
export interface Lever {
  readonly id: string;
  /** What it is, as in "the mover's share of all posts". */
  readonly label: string;
  readonly here: number;
  readonly low: number;
  readonly high: number;
  /** 1 for things that come whole, such as seats; 0 for the rest. */
  readonly step: number;
  /** The scenario's number behind it, if it is one. */
  readonly number: ScenarioNumber | null;
  to(value: number): Change;
}

/** Coefficients that a flip may rest on: ties, blocs, unity, and how firmly the assembly knows its mind. */
const PARAMETERS: readonly [path: string, label: string][] = [
  ['patronage.dependence', 'pull of a patron on his clients'],
  ['caucus.strength', 'hold of a bloc on its members'],
  ['discipline.unity', 'cost of standing apart'],
  ['discipline.appointed', 'cost of standing apart among appointees'],
];

/** Everything tried at a sitting, in a fixed order. What does not apply to its motion, or is switched off, is left out. */
export function leversAt(recording: Recording, moment: Moment, names: Names): Lever[] {
  const { compiled: c } = recording;
  const { motion, state } = moment;
  const persons = [
    { a: motion.proposer, role: 'mover' },
    { a: motion.target, role: 'target' },
  ].filter(({ a }) => a >= 0);
  return [
    ...(c.on.discipline ? disciplineLevers(state, motion, names) : []),
    ...persons.flatMap(({ a, role }) => personLevers(c, moment, a, role, names)),
    ...(motion.kind === MOTION.policy ? [proposalLever(motion)] : []),
    ...PARAMETERS.flatMap(([path, label]) => parameterLever(recording, path, label)),
    moodLever(recording, motion),
  ];
}

const share = (
  id: string,
  label: string,
  here: number,
  before: (world: World, motion: Motion, value: number) => void,
): Lever => ({
  id,
  label,
  here,
  low: 0,
  high: 1,
  step: 0,
  number: null,
  to: (value) => ({ before: (world, motion) => before(world, motion, value) }),
});

function disciplineLevers(state: State, motion: Motion, names: Names): Lever[] {
  const { body } = motion;
  const ban = share('ban', 'ban on factions', state.ban[0]!, (world, _, value) => {
    world.s.ban[0] = value;
  });
  return [
    share(
      'appointed-share',
      `appointed share of the ${names.bodies[body]}`,
      state.appointedShare[body]!,
      (world, _, value) => {
        world.s.appointedShare[body] = value;
      },
    ),
    share('outside-threat', 'fear of attack from outside', state.outsideThreat[0]!, (world, _, value) => {
      world.s.outsideThreat[0] = value;
    }),
    { ...ban, step: 1 },
  ];
}

function personLevers(
  c: CompiledScenario,
  { state, motion }: Moment,
  a: number,
  role: string,
  names: Names,
): Lever[] {
  const name = names.actors[a]!;
  const standing = authorityLever(state, a, role, name);
  if (!c.on.patronage) return [...standing];
  const posts = share(
    `posts-of-${role}`,
    `share of all posts that ${name} has filled`,
    state.admin[a]!,
    (world, _, value) => {
      world.s.admin[a] = value;
    },
  );
  return [...standing, posts, ...seatsLever(c, state, motion, a, role, names)];
}

/** Authority counts as far as a person is present and expected back, so what counts is scaled with it. */
function authorityLever(state: State, a: number, role: string, name: string): Lever[] {
  const here = state.authority[a]!;
  const weight = state.weight[a]!;
  if (here <= 0 || weight <= 0) return [];
  const lever = share(`authority-of-${role}`, `authority of ${name}`, here, (world, _, value) => {
    world.s.authority[a] = value;
    world.s.weight[a] = (weight * value) / here;
  });
  return [lever];
}

/** Unnamed seats that owe their place to a person: gained from those who owe nobody, lost to them. */
function seatsLever(
  c: CompiledScenario,
  state: State,
  motion: Motion,
  a: number,
  role: string,
  names: Names,
): Lever[] {
  const row = motion.body * c.sizes.groups;
  const free = row + c.sizes.actors;
  const own = state.ordinary[row + a]!;
  const total = own + state.ordinary[free]!;
  if (total === 0) return [];
  const lever = share(
    `clients-of-${role}`,
    `seats in the ${names.bodies[motion.body]} that owe their place to ${name(names, a)}`,
    own,
    (world, _, value) => {
      world.s.ordinary[row + a] = value;
      world.s.ordinary[free] = total - value;
    },
  );
  return [{ ...lever, high: total, step: 1 }];
}

const name = (names: Names, a: number): string => names.actors[a]!;

function proposalLever(motion: Motion): Lever {
  const lever = share('proposal', 'proposal', motion.proposal, (_, m, value) => {
    m.proposal = value;
  });
  return { ...lever, high: 100 };
}

/** A coefficient, within the range that the scenario itself holds possible. */
function parameterLever({ compiled: c, values }: Recording, path: string, label: string): Lever[] {
  const at = c.numbers.findIndex((number) => number.path === path);
  const number = c.numbers[at];
  const mechanism = path.slice(0, path.indexOf('.')) as keyof CompiledScenario['on'];
  if (number === undefined || number.low === number.high || !c.on[mechanism]) return [];
  const lever = share(path, label, values[at]!, (world, _, value) => {
    world.values[at] = value;
  });
  return [{ ...lever, low: number.low, high: number.high, number }];
}

/** How far the mood that a sitting shares may lie from its own, in standard deviations. */
const MOODS = 2.5;

/** The luck of the day: the mood that all members of the sitting share, in standard deviations. */
function moodLever({ compiled: c, seed, run, values }: Recording, motion: Motion): Lever {
  const at = c.numbers.findIndex((number) => number.path === 'vote.sessionNoise');
  const deviation = at < 0 ? 0 : values[at]!;
  const here = normal(uniform(makeStream(seed, run), DRAW_KIND.session, 0, motion.occasion));
  return {
    id: 'mood',
    label: 'mood of the sitting',
    here,
    low: Math.min(-MOODS, here),
    high: Math.max(MOODS, here),
    step: 0,
    number: null,
    to: (value) => ({ mood: (value - here) * deviation }),
  };
}
