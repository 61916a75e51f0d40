import {
  type CompiledScenario,
  DRIVER,
  EFFECT,
  type EffectRow,
  MOTION,
  type RungRow,
  SWAY,
  type TemplateRow,
} from '../../engine/index.ts';
import { parseDay, type Quantity } from '../../evidence/index.ts';
import type { Collections, Office, RuleKind } from '../../polity/index.ts';
import { earliestDay, latestDay } from './dates.ts';
import { driverOf } from './drivers.ts';
import type { NumberBook } from './numbers.ts';
import type { Index } from './recordRow.ts';

const flag = (offices: readonly Office[], kind: string): Uint8Array =>
  Uint8Array.from(offices, (office) =>
    office.powers?.some((power) => power.kind === kind) === true ? 1 : 0,
  );

/** Offices: who elects each, which powers each has, and when each exists as far as the documented date tells. */
export function compileOffices(
  offices: readonly Office[],
  index: Index,
  assembly: number,
  free: number,
): {
  electorate: Int32Array;
  agenda: Uint8Array;
  slate: Uint8Array;
  gatekeeper: Uint8Array;
  press: Uint8Array;
  army: Uint8Array;
  police: Uint8Array;
  pool: Int32Array;
  since: Float64Array;
  until: Float64Array;
} {
  const poolIds = index.pools;
  return {
    electorate: Int32Array.from(offices, (office) =>
      office.electedBy === undefined ? assembly : (index.bodyAt.get(office.electedBy) ?? assembly),
    ),
    agenda: flag(offices, 'agenda'),
    slate: flag(offices, 'slate'),
    gatekeeper: flag(offices, 'gatekeeper'),
    press: flag(offices, 'press'),
    army: flag(offices, 'army'),
    police: flag(offices, 'police'),
    pool: Int32Array.from(offices, (office) => {
      const power = office.powers?.find((candidate) => candidate.kind === 'appoints');
      if (power === undefined) return -1;
      // a power to appoint that names no pool is over the first
      return power.pool === undefined ? Math.min(0, poolIds.length - 1) : poolIds.indexOf(power.pool);
    }),
    since: Float64Array.from(offices, (office) =>
      office.since === undefined ? Number.NEGATIVE_INFINITY : earliestDay(office.since),
    ),
    // an end after the documented date is not known yet
    until: Float64Array.from(offices, (office) => {
      const until = latestDay(office.until);
      return until > free ? Number.POSITIVE_INFINITY : until;
    }),
  };
}

/** Pools: the offices that fill each (the named one first), its local chief, and its numbers. */
export function compilePools(
  collections: Collections,
  offices: readonly Office[],
  index: Index,
  book: NumberBook,
): {
  offices: Int32Array;
  patron: Int32Array;
  posts: Int32Array;
  exits: Int32Array;
  delegates: Int32Array;
  seats: Int32Array;
} {
  const { pools } = collections;
  const number = (id: string, name: string, quantity: Quantity): number =>
    book.add(`pools.${id}.${name}`, quantity);
  return {
    offices: Int32Array.from(
      pools.flatMap((pool) => {
        const appointing = offices
          .filter(
            (office) =>
              office.powers?.some(
                (power) => power.kind === 'appoints' && (power.pool ?? pools[0]!.id) === pool.id,
              ) === true,
          )
          .map((office) => office.id);
        const ordered = [
          ...(pool.appointedBy === undefined ? [] : [pool.appointedBy]),
          ...appointing.filter((id) => id !== pool.appointedBy),
        ];
        const known = ordered.filter((id) => index.officeAt.has(id));
        return index.offices.map((_, place) =>
          place < known.length ? index.officeAt.get(known[place]!)! : -1,
        );
      }),
    ),
    patron: Int32Array.from(pools, (pool) =>
      pool.patronOffice === undefined ? -1 : (index.officeAt.get(pool.patronOffice) ?? -1),
    ),
    posts: Int32Array.from(pools, (pool) => number(pool.id, 'posts', pool.posts)),
    exits: Int32Array.from(pools, (pool) => number(pool.id, 'exitsPerYear', pool.exitsPerYear)),
    delegates: Int32Array.from(pools, (pool) => number(pool.id, 'delegateShare', pool.delegateShare)),
    seats: Int32Array.from(pools, (pool) =>
      number(pool.id, 'seatShare', pool.seatShare ?? pool.delegateShare),
    ),
  };
}

/** The rungs of the ladder, and what they do to whoever is so high on it, from 0: not on it at all. */
export function compileLadder(
  collections: Collections,
  index: Index,
  assembly: number,
  book: NumberBook,
): { rungs: RungRow[]; rungEffects: Int32Array; rungExpels: Int32Array } {
  const rungs = collections.ladder.map((rung) => ({
    id: rung.id,
    effect: EFFECT[rung.effect],
    leaves: rung.leaves === undefined ? -1 : (index.bodyAt.get(rung.leaves) ?? -1),
    body: index.bodyAt.get(rung.body) ?? assembly,
    majority: book.add(`ladder.${rung.id}.majority`, rung.majority),
  }));
  const expels = ({ effect, leaves }: RungRow): boolean =>
    effect >= EFFECT['leaves-party'] || (effect === EFFECT['leaves-body'] && leaves === assembly);
  return {
    rungs,
    rungEffects: Int32Array.from([-1, ...rungs.map(({ effect }) => effect)]),
    rungExpels: Int32Array.from([0, ...rungs.map((rung) => Number(expels(rung)))]),
  };
}

/** Which bodies sit jointly with the one that decides on each rung, [rung][body]. */
export const jointBodies = (collections: Collections, index: Index): Uint8Array =>
  Uint8Array.from(
    collections.ladder.flatMap((rung) =>
      index.bodies.map((id) => Number(rung.jointWith?.includes(id) === true)),
    ),
  );

export const compileTemplates = (
  collections: Collections,
  index: Index,
  assembly: number,
  book: NumberBook,
): TemplateRow[] =>
  collections.motions.map((template) => ({
    id: template.id,
    kind: MOTION[template.kind],
    body: index.bodyAt.get(template.body) ?? assembly,
    appeal: template.appealTo === undefined ? -1 : (index.bodyAt.get(template.appealTo) ?? -1),
    issue: template.issue === undefined ? -1 : (index.issueAt.get(template.issue) ?? -1),
    perYear: book.add(`motions.${template.id}.perYear`, template.perYear),
  }));

/** The kinds of shock, and which of them have which driver. */
export function compileShocks(
  collections: Collections,
  free: number,
  book: NumberBook,
): Pick<CompiledScenario, 'shocks' | 'plainShocks' | 'marketShocks' | 'arenaShocks'> {
  const shocks = collections.shocks.map((shock) => ({
    id: shock.id,
    perYear: book.add(`shocks.${shock.id}.perYear`, shock.perYear),
    ...driverOf(collections, shock.id, free),
  }));
  const drivenBy = (wanted: number): Int32Array =>
    Int32Array.from(shocks.keys()).filter((k) => shocks[k]!.driver === wanted);
  return {
    shocks,
    plainShocks: drivenBy(DRIVER.none),
    marketShocks: drivenBy(DRIVER.economy),
    arenaShocks: drivenBy(DRIVER.arena),
  };
}

/** What outside events move, kind by kind, and where those of each kind begin, with the end of all. */
export function compileEffects(
  collections: Collections,
  index: Index,
  book: NumberBook,
): { effects: EffectRow[]; effectStart: Int32Array } {
  const byKind = collections.shocks.map((shock) =>
    shock.effects.flatMap((effect, i): EffectRow[] => {
      const issue = effect.issue === undefined ? -1 : index.issueAt.get(effect.issue);
      if (issue === undefined) return [];
      return [
        {
          column: SWAY[effect.column],
          issue,
          office: effect.office === undefined ? -1 : (index.officeAt.get(effect.office) ?? -1),
          change: book.add(`shocks.${shock.id}.effects.${i}`, effect.change),
        },
      ];
    }),
  );
  let end = 0;
  const ends = byKind.map(({ length }) => (end += length));
  return { effects: byKind.flat(), effectStart: Int32Array.of(0, ...ends) };
}

/** Whether a rule of this kind is in force on a day. */
export const ruledOn = (collections: Collections, kind: RuleKind, day: number): boolean =>
  collections.rules.some(
    (rule) => rule.kind === kind && earliestDay(rule.from) <= day && day < latestDay(rule.to),
  );

const DAYS_PER: Record<string, number> = {
  day: 1,
  days: 1,
  month: 30.44,
  months: 30.44,
  year: 365.25,
  years: 365.25,
};
const YEARLY: Quantity = { value: 365, range: [330, 400], assumed: 'no rule on how often it meets: a year' };

/** The statutory interval between congresses in days, in force on a day. */
export function congressInterval(
  collections: Collections,
  congress: string | undefined,
  day: number,
): Quantity {
  const rules = collections.rules.filter(
    (rule) =>
      rule.kind === 'session-interval' &&
      rule.body === congress &&
      rule.amount !== undefined &&
      earliestDay(rule.from) <= day &&
      day < latestDay(rule.to),
  );
  const rule = rules.at(-1);
  if (rule?.amount === undefined) return YEARLY;
  const unit = DAYS_PER[rule.unit ?? 'days'] ?? 1;
  const { value, range } = rule.amount;
  return {
    ...rule.amount,
    value: value * unit,
    ...(range === undefined ? {} : { range: [range[0] * unit, range[1] * unit] as [number, number] }),
  };
}

/** Capacity of each actor on a day by the spells on record; 1 where there is none. */
export function capacityOn(collections: Collections, actors: readonly string[], day: number): Float64Array {
  return Float64Array.from(actors, (person) => {
    const spells = collections.health.filter(
      (spell) => spell.person === person && parseDay(spell.from) <= day && latestDay(spell.to) >= day,
    );
    return spells.at(-1)?.capacity.value ?? 1;
  });
}
