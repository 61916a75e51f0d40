import {
  type CompiledScenario,
  clockCount,
  GAUGES,
  MOTION,
  SINGLE_CLOCKS,
  TERROR_PLACES,
  VOTING,
} from '../../engine/index.ts';
import { addMonths, monthStart, parseDay } from '../../evidence/index.ts';
import type { Collections } from '../../polity/index.ts';
import { nameHash } from '../../random/index.ts';
import type { Reading, ScenarioDraft, ScenarioFile } from '../draft.ts';
import type { Change } from '../reform.ts';
import { withNumbers } from '../withNumbers.ts';
import { compileArenas } from './arenas.ts';
import { followersOn, holderOn, ordinaryOn, statusOn } from './chronicle.ts';
import { compileCohorts } from './cohorts.ts';
import { earliestDay, latestDay } from './dates.ts';
import { decidingBodies, rungsBefore } from './decisions.ts';
import { compileDecrees } from './decrees.ts';
import { withDefaults } from './defaults.ts';
import { compileDoctrines } from './doctrines.ts';
import { compileEconomies, economyKnown } from './economies.ts';
import {
  capacityOn,
  compileEffects,
  compileLadder,
  compileOffices,
  compilePools,
  compileShocks,
  compileTemplates,
  congressInterval,
  jointBodies,
  ruledOn,
} from './institutions.ts';
import { compileMechanisms } from './mechanisms.ts';
import { narrowed } from './narrowed.ts';
import { hashPaths, type NumberBook, openBook } from './numbers.ts';
import { compileStances, compileTies, compileTraits } from './people.ts';
import { compilePeripheries } from './peripheries.ts';
import type { Index, Span } from './recordRow.ts';
import { compileRecords } from './records.ts';
import { recordWeight } from './recordWeight.ts';
import { compileShifts } from './shifts.ts';

/** What compiling needs of a checked scenario. */
export type Compilable = Pick<ScenarioDraft, 'scenario' | 'collections'>;

/**
 * Translates a checked scenario, under a reading, into the integers and arrays the engine runs on. Nothing dated after
 * `documentedUntil` enters: later tenures, stances, traits, rules and offices are left out here, in one place.
 *
 * Reforms set their mechanisms and numbers over the reading's and are otherwise kept as decrees for the free period.
 *
 * `hash` is stored as the scenario's identity. Throws RangeError if the scenario lacks a start, an end, actors or
 * leadership (which `checkScenario` reports beforehand).
 */
export function compile(
  checked: Compilable,
  hash: string,
  reading?: Reading,
  reforms: readonly Change[] = [],
): CompiledScenario {
  const { scenario } = checked;
  const numbers = Object.assign({}, reading?.numbers, ...reforms.map((reform) => reform.numbers));
  const collections = withDefaults(narrowed(withNumbers(checked.collections, numbers), scenario), scenario);
  const { start, documentedUntil, horizon, actors, leadership } = scenario;
  if (start === undefined || horizon === undefined || actors === undefined || leadership === undefined) {
    throw new RangeError(`scenario ${scenario.id} lacks start, horizon, actors or leadership`);
  }
  const startDay = parseDay(start);
  const freeDay = parseDay(documentedUntil ?? start);
  const horizonDay = parseDay(horizon);
  const claims = new Map(collections.claims.map((claim) => [claim.id, claim]));
  const book = openBook(claims);
  const settings = [scenario.mechanisms, reading?.mechanisms, ...reforms.map((reform) => reform.mechanisms)];
  const parameters = compileMechanisms(settings, book);
  const offices = collections.offices.filter(
    (office) =>
      (office.powers?.length ?? 0) > 0 &&
      earliestDay(office.since ?? '0001') <= freeDay &&
      latestDay(office.until) > startDay,
  );
  const index = makeIndex(
    collections,
    scenario,
    offices.map((office) => office.id),
    { start: startDay, free: freeDay },
  );
  const body = (id: string | undefined): number => (id === undefined ? -1 : (index.bodyAt.get(id) ?? -1));
  const assembly = body(leadership.assembly);
  const months = monthDays(startDay, horizonDay);
  const stances = compileStances(collections, actors, index.issues, freeDay, book);
  const officeTable = compileOffices(offices, index, assembly, freeDay);
  const pools = compilePools(collections, offices, index, book);
  const ladder = compileLadder(collections, index, assembly, book);
  const templates = compileTemplates(collections, index, assembly, book);
  const { shocks, ...byDriver } = compileShocks(collections, freeDay, book);
  const cohorts = compileCohorts(collections, index, freeDay, book);
  const peripheries = compilePeripheries(collections, index, freeDay, book);
  const economies = compileEconomies(collections, index, freeDay, months[0] ?? startDay, book);
  const effects = compileEffects(collections, index, book);
  const records = compileRecords(collections, scenario, index, { start: startDay, free: freeDay }, book);
  const prefixMonths = months.filter((day) => day <= freeDay).length;
  const hashes = (ids: readonly string[]): Uint32Array => Uint32Array.from(ids, nameHash);
  const holders = index.offices.map((office) => holderOn(collections, office, index.actorAt, startDay));
  const compiled: Omit<CompiledScenario, 'numbers' | 'numberHash' | 'decrees'> = {
    id: scenario.id,
    hash,
    title: scenario.title,
    startDay,
    freeDay,
    horizonDay,
    monthDays: Int32Array.from(months),
    prefixMonths,
    sizes: {
      one: 1,
      actors: actors.length,
      groups: actors.length + 1,
      issues: index.issues.length,
      bodies: index.bodies.length,
      offices: index.offices.length,
      pools: index.pools.length,
      clocks: clockCount(actors.length, templates.length, shocks.length),
      quarters: Math.floor(months.length / 3) - Math.floor(prefixMonths / 3) + 1,
      thresholds: 4,
      letter: 6,
      levels: 3,
      gauges: GAUGES,
      terror: TERROR_PLACES,
      peripheries: peripheries.peripheries.length,
      cohorts: cohorts.cohorts.length,
    },
    actors: [...actors],
    actorNames: actors.map((id) => collections.persons.find((person) => person.id === id)?.short ?? id),
    actorHash: hashes(actors),
    ...clockNames(actors, templates, shocks),
    bornDay: Float64Array.from(actors, (id) => {
      const person = collections.persons.find((candidate) => candidate.id === id);
      return person?.born === undefined ? 0 : earliestDay(person.born, person.bornCalendar);
    }),
    issues: index.issues,
    issueHash: hashes(index.issues),
    bodies: index.bodies,
    bodyHash: hashes(index.bodies),
    inner: body(leadership.inner),
    assembly,
    congress: body(leadership.congress),
    control: body(leadership.control),
    innerSize:
      actors.filter((id) => statusOn(collections, leadership.inner, id, freeDay) === VOTING).length +
      ordinaryOn(collections, leadership.inner, actors, freeDay),
    electorate: Int32Array.from(index.bodies, (id) =>
      body(collections.bodies.find((candidate) => candidate.id === id)?.electedBy),
    ),
    offices: index.offices,
    officeHash: hashes(index.offices),
    officeElectorate: officeTable.electorate,
    officePool: officeTable.pool,
    officeAgenda: officeTable.agenda,
    officeSlate: officeTable.slate,
    officeGatekeeper: officeTable.gatekeeper,
    officePress: officeTable.press,
    officeArmy: officeTable.army,
    officePolice: officeTable.police,
    officeSince: officeTable.since,
    officeUntil: officeTable.until,
    pools: index.pools,
    poolHash: hashes(index.pools),
    poolOffices: pools.offices,
    poolPatron: pools.patron,
    poolPosts: pools.posts,
    poolExits: pools.exits,
    poolDelegates: pools.delegates,
    poolSeats: pools.seats,
    ...ladder,
    rungJoint: jointBodies(collections, index),
    templates,
    templateHash: Uint32Array.from(templates, ({ id }) => nameHash(`motion:${id}`)),
    disclosureTemplate: templates.findIndex((template) => template.kind === MOTION.disclosure),
    shocks,
    ...byDriver,
    shockHash: Uint32Array.from(shocks, ({ id }) => nameHash(`shock:${id}`)),
    economies,
    ...peripheries,
    ...cohorts,
    doctrines: compileDoctrines(collections, index, freeDay, book),
    peripheryHash: hashes(peripheries.peripheryIds),
    ...compileArenas(collections, index, freeDay, book),
    officeAnswers: Uint8Array.from(index.offices, (id) =>
      economyKnown(collections, freeDay)?.answers.includes(id) === true ? 1 : 0,
    ),
    ...effects,
    traits: compileTraits(collections, actors, freeDay, book),
    likingNumber: compileTies(collections, actors, freeDay, book),
    positionNumber: stances.position,
    salienceNumber: stances.salience,
    initialPolicyNumber: initialPolicy(collections, startDay, book),
    initialBan: ruledOn(collections, 'faction-ban', startDay),
    initialTerror: ruledOn(collections, 'terror', startDay),
    initialRung: rungsBefore(collections, index, startDay),
    initialWatch: ruledOn(collections, 'surveillance', startDay),
    congressIntervalNumber: book.add(
      'rules.congress-interval',
      congressInterval(collections, leadership.congress, freeDay),
    ),
    recordWeightNumber: recordWeight(scenario, book),
    initialHolder: Int32Array.from(holders, ({ holder }) => holder),
    initialHeldSince: Float64Array.from(holders, ({ since }) => since),
    initialSeat: Uint8Array.from(
      index.bodies.flatMap((id) => actors.map((person) => statusOn(collections, id, person, startDay))),
    ),
    initialOrdinary: Float64Array.from(index.bodies, (id) => ordinaryOn(collections, id, actors, startDay)),
    initialFollowers: Float64Array.from(
      index.bodies.flatMap((id) => actors.map((person) => followersOn(collections, id, person, startDay))),
    ),
    initialCapacity: capacityOn(collections, actors, startDay),
    initialCongressDay: lastCongress(collections, leadership.congress, startDay),
    ...records,
    ...parameters,
  };
  const shifts = compileShifts(reforms, collections, index, compiled, book);
  // last, so that all other numbers keep their places
  const decrees = [...shifts, ...compileDecrees(reforms, index, book)];
  return { ...compiled, decrees, numbers: book.numbers, numberHash: hashPaths(book.numbers) };
}

function makeIndex(collections: Collections, scenario: ScenarioFile, offices: string[], span: Span): Index {
  const actors = scenario.actors ?? [];
  const { leadership } = scenario;
  const named = [
    leadership?.inner,
    leadership?.assembly,
    leadership?.congress,
    leadership?.control,
    leadership?.apparatus,
    ...collections.motions.map((m) => m.body),
    ...collections.ladder.map((r) => r.body),
    ...decidingBodies(collections, span),
  ];
  const bodies = [...new Set(named.filter((id): id is string => id !== undefined))];
  const issues = collections.issues.map((issue) => issue.id);
  const pools = collections.pools.map((pool) => pool.id);
  const at = (ids: readonly string[]): Map<string, number> => new Map(ids.map((id, i) => [id, i]));
  return {
    actors,
    actorAt: at(actors),
    bodies,
    bodyAt: at(bodies),
    offices,
    officeAt: at(offices),
    issues,
    issueAt: at(issues),
    pools,
    rungAt: at(collections.ladder.map((rung) => rung.id)),
    templateAt: at(collections.motions.map((template) => template.id)),
    shockAt: at(collections.shocks.map((shock) => shock.id)),
  };
}

function monthDays(start: number, horizon: number): number[] {
  const days: number[] = [];
  for (let day = addMonths(monthStart(start), 1); day <= horizon; day = addMonths(day, 1)) days.push(day);
  return days;
}

function clockNames(
  actors: readonly string[],
  templates: readonly { id: string }[],
  shocks: readonly { id: string }[],
): { clockSubject: Uint32Array; clockHash: Uint32Array } {
  const names: [subject: string, clock: string][] = [
    ...(['illness', 'death', 'recantation'] as const).flatMap((clock) =>
      actors.map((id): [string, string] => [id, clock]),
    ),
    ...templates.map((template): [string, string] => [template.id, 'motion']),
    ...shocks.map((shock): [string, string] => [shock.id, 'shock']),
    ...SINGLE_CLOCKS.map((clock): [string, string] => ['', clock]),
  ];
  return {
    clockSubject: Uint32Array.from(names, ([subject]) => nameHash(subject)),
    clockHash: Uint32Array.from(names, ([, clock]) => nameHash(`clock:${clock}`)),
  };
}

function initialPolicy(collections: Collections, day: number, book: NumberBook): Int32Array {
  return Int32Array.from(collections.issues, (issue) => {
    const entries = issue.policy.filter((entry) => parseDay(entry.from) <= day);
    const first = entries.at(-1) ?? issue.policy[0]!;
    return book.add(`issues.${issue.id}.policy`, first.position);
  });
}

function lastCongress(collections: Collections, congress: string | undefined, day: number): number {
  const held = collections.sittings
    .filter((sitting) => sitting.body === congress && parseDay(sitting.to) <= day)
    .map((sitting) => parseDay(sitting.to));
  return held.length === 0 ? day : Math.max(...held);
}
