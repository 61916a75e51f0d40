import type { Quantity } from '../../evidence/index.ts';
import type { CollectionName } from '../../polity/index.ts';
import type { Path } from '../locate.ts';
import { fieldsOf } from './fields.ts';
import { type Check, type CheckFinding, entriesOf } from './ground.ts';

type Bounds = readonly [low: number, high: number];

const SHARE: Bounds = [0, 1];
const LINE: Bounds = [0, 100];
const COUNT: Bounds = [0, 1_000_000];
const RATE: Bounds = [0, 1_000];
const GROWTH: Bounds = [-1, 5];
/** a chance that leaves room for the other outcome */
const ODDS: Bounds = [0, 0.95];
/** what is measured against a usual state of 1 */
const GAUGE: Bounds = [0.05, 5];

/** Within which bounds the numbers of a polity lie, with their ranges. */
const BOUNDS: Readonly<Partial<Record<CollectionName, Readonly<Record<string, Bounds>>>>> = {
  ties: { liking: [-1, 1] },
  offices: { 'powers[].strength': SHARE },
  pools: { posts: COUNT, exitsPerYear: RATE, delegateShare: SHARE, seatShare: SHARE },
  ladder: { majority: SHARE },
  motions: { perYear: RATE },
  issues: { 'policy[].position': LINE },
  stances: { position: LINE, salience: SHARE },
  decisions: { 'coding.proposal': LINE },
  health: { capacity: SHARE },
  shocks: { perYear: RATE },
  peripheries: { stance: LINE, own: SHARE, posts: SHARE },
  competences: { keptFrom: LINE },
  doctrines: { strength: SHARE },
  cohorts: { members: COUNT, growth: GROWTH, dissent: SHARE, 'wants[].position': LINE },
  arenas: { 'attempts[].success': ODDS },
  economies: { 'start.harvest': GAUGE, 'start.output': GAUGE, 'start.prices': GAUGE },
};

/** Traits are 0-1, but for those counted by the year. */
const TRAIT_BOUNDS: Readonly<Record<string, Bounds>> = { 'illnesses-per-year': [0, 50] };
/** What a shock may move at most: positions along their line, the rest along 0-1. */
const SHOCK_BOUNDS: Readonly<Record<string, Bounds>> = { policy: [-100, 100] };

/** Numbers lie where they can: positions on 0-100, shares and salience on 0-1, counts from 0. */
export const numbersWithinBounds: Check = (ground) => [
  ...Object.entries(BOUNDS).flatMap(([list, fields]) =>
    entriesOf(ground, list as CollectionName).flatMap((entry, index) =>
      Object.entries(fields).flatMap(([field, bounds]) =>
        fieldsOf(entry, field).flatMap(({ path, value }) =>
          beyond(value as Quantity, bounds, lastName(path), [list, index, ...path]),
        ),
      ),
    ),
  ),
  ...ground.collections.traits.flatMap((entry, index) =>
    beyond(entry.amount, TRAIT_BOUNDS[entry.trait] ?? SHARE, entry.trait, ['traits', index, 'amount']),
  ),
  ...ground.collections.shocks.flatMap((shock, index) =>
    shock.effects.flatMap((effect, at) =>
      beyond(effect.change, SHOCK_BOUNDS[effect.column] ?? [-1, 1], `change of ${effect.column}`, [
        'shocks',
        index,
        'effects',
        at,
        'change',
      ]),
    ),
  ),
];

function beyond(quantity: Quantity, [low, high]: Bounds, name: string, path: Path): CheckFinding[] {
  const isWithin = (value: number): boolean => value >= low && value <= high;
  if (!isWithin(quantity.value))
    return [
      {
        path: [...path, 'value'],
        what: () => `${name} is ${quantity.value}; it must lie within ${low} to ${high}`,
      },
    ];
  const { range } = quantity;
  if (range === undefined || range.every(isWithin)) return [];
  return [
    {
      path: [...path, 'range'],
      what: () => `the range [${range.join(', ')}] of ${name} must lie within ${low} to ${high}`,
    },
  ];
}

function lastName(path: Path): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'the number');
}
