import { type CompiledScenario, NO_SEAT, type State } from '../engine/index.ts';
import { deathsOf, type Entry, type Visit } from './traceEntry.ts';
import { listing } from './traceText.ts';

/** The members of each bloc, in the order of the actors. */
export type Blocs = readonly (readonly number[])[];

/** The blocs of members of the inner body; a bloc of one is none. */
export function blocsIn(c: CompiledScenario, state: State): Blocs {
  const blocs = new Map<number, number[]>();
  c.actors.forEach((_, a) => {
    const label = state.bloc[a]!;
    if (label < 0 || state.alive[a] === 0 || state.seat[c.inner * c.sizes.actors + a] === NO_SEAT) return;
    blocs.set(label, [...(blocs.get(label) ?? []), a]);
  });
  return [...blocs.values()].filter((members) => members.length > 1);
}

/** What has changed among the blocs: a bloc is the same as the one before with which it shares most members, two or more. */
export function blocEntries(visit: Visit, before: Blocs, now: Blocs): Entry[] {
  const gone = deathsOf(visit);
  const called = (list: readonly number[]): string => listing(list.map((a) => visit.names.actors[a]!));
  const unmatched = [...before];
  const texts = now.flatMap((members) => {
    const old = closest(unmatched, members);
    if (old === undefined) return [`${called(members)} form a bloc.`];
    unmatched.splice(unmatched.indexOf(old), 1);
    return changes(old, members, gone, called);
  });
  const ended = unmatched.map((members) => `The bloc of ${called(members)} falls apart.`);
  return [...ended, ...texts].map((text) => ({ day: visit.day, kind: 'bloc', text }));
}

const shared = (x: readonly number[], y: readonly number[]): number => x.filter((a) => y.includes(a)).length;

function closest(blocs: Blocs, members: readonly number[]): readonly number[] | undefined {
  const best = [...blocs].sort((x, y) => shared(y, members) - shared(x, members))[0];
  return best !== undefined && shared(best, members) >= 2 ? best : undefined;
}

function changes(
  old: readonly number[],
  now: readonly number[],
  gone: ReadonlySet<number>,
  called: (list: readonly number[]) => string,
): string[] {
  const joined = now.filter((a) => !old.includes(a));
  const left = old.filter((a) => !now.includes(a) && !gone.has(a));
  const stayed = called(old.filter((a) => now.includes(a)));
  return [
    ...(joined.length > 0
      ? [`${called(joined)} ${joined.length > 1 ? 'join' : 'joins'} the bloc of ${stayed}.`]
      : []),
    ...(left.length > 0
      ? [`${called(left)} ${left.length > 1 ? 'leave' : 'leaves'} the bloc of ${stayed}.`]
      : []),
  ];
}
