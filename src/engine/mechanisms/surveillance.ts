import { chooseIndex, combine, DRAW_KIND } from '../../random/index.ts';
import { firedClock, singleClock } from '../clocks.ts';
import { officeExists } from '../elections.ts';
import { emit, type World } from '../world.ts';
import type { Mechanism } from './mechanism.ts';
import { surveillanceParameters, U } from './surveillanceParameters.ts';

const FOUND = 0x71;

/** The office that commands the security police today; -1 where there is none. */
function policeOffice(w: World): number {
  const { officePolice } = w.c;
  for (let o = 0; o < officePolice.length; o += 1) if (officePolice[o] === 1 && officeExists(w, o)) return o;
  return -1;
}

/** The bloc that the police serve: their chief's own, else the one of most power; -1 where there is no bloc. */
function servedBloc(w: World, office: number): number {
  const { bloc, power, holder } = w.s;
  const { inner, innerCount, blocSum } = w.scratch;
  const chief = holder[office]!;
  if (chief >= 0 && bloc[chief]! >= 0) return bloc[chief]!;
  for (let n = 0; n < blocSum.length; n += 1) blocSum[n] = 0;
  let served = -1;
  let most = -1;
  for (let n = 0; n < innerCount; n += 1) {
    const b = bloc[inner[n]!]!;
    const place = b < 0 ? power.length : b; // a place of its own for those in none, so that nothing is jumped over
    const sum = blocSum[place]! + power[inner[n]!]!;
    blocSum[place] = sum;
    const leads = sum > most && b >= 0;
    served = leads ? b : served;
    most = leads ? sum : most;
  }
  return served;
}

/** Lists the members of other blocs as options, all alike; returns how many there are. */
function listOpposition(w: World, served: number): number {
  const { bloc } = w.s;
  const { inner, innerCount, options, optionHash, optionIndex } = w.scratch;
  let n = 0;
  for (let i = 0; i < innerCount; i += 1) {
    const a = inner[i]!;
    const b = bloc[a]!;
    options[n] = 0;
    optionHash[n] = w.c.actorHash[a]!;
    optionIndex[n] = a;
    n += b < 0 || b === served ? 0 : 1;
  }
  return n;
}

/** One member of another bloc is found out, and his company with him. */
function detect(w: World, office: number): void {
  const { s, scratch } = w;
  const members = listOpposition(w, servedBloc(w, office));
  const clock = singleClock(w, 'detection');
  if (members === 0 || !firedClock(w, clock, (w.p.surveillance[U.finds]! / 4) * members)) return;
  const occasion = combine(FOUND, s.occurrence[clock]!);
  const found =
    scratch.optionIndex[
      chooseIndex(scratch.options, members, w.stream, DRAW_KIND.choice, 0, occasion, scratch.optionHash)
    ]!;
  const company = w.p.surveillance[U.company]!;
  for (let n = 0; n < scratch.innerCount; n += 1) {
    const a = scratch.inner[n]!;
    const learned = s.bloc[a] === s.bloc[found] ? company : 0;
    s.exposed[a] = Math.max(s.exposed[a]!, a === found ? 1 : learned);
  }
  if (w.sink !== null) emit(w, 'detection', found, s.holder[office]!, office, 1);
}

function forget(w: World): void {
  const { exposed } = w.s;
  const kept = Math.max(0, 1 - 3 * w.p.surveillance[U.forgets]!);
  for (let a = 0; a < exposed.length; a += 1) exposed[a] = exposed[a]! * kept;
}

/** Looks once a quarter. Reports begin by a rule on record or, in the free period, by a clock; they do not end. */
function month(w: World): void {
  if (w.month % 3 !== 0) return;
  const { s } = w;
  const office = policeOffice(w);
  if (office < 0) return;
  if (s.watch[0] === 1) {
    forget(w);
    detect(w, office);
  } else if (
    w.quarter >= 0 &&
    firedClock(w, singleClock(w, 'watch-begins'), w.p.surveillance[U.begins]! / 4)
  ) {
    s.watch[0] = 1;
    if (w.sink !== null) emit(w, 'watch', s.holder[office]!, -1, office, 0);
  }
}

export const surveillance: Mechanism = {
  id: 'surveillance',
  claim:
    'Once the security police report on members, dissent costs more, and organized opposition is found out: what is found invites the next attack and serves as its charge.',
  neutral: 'The police leave the party alone: nobody reports on members, and meetings stay secret.',
  signature: false,
  parameters: surveillanceParameters,
  reads: ['watch', 'exposed', 'holder', 'bloc', 'power', 'hazard', 'fireAt', 'occurrence'],
  evolves: ['watch', 'exposed', 'hazard', 'fireAt', 'occurrence'],
  emits: ['watch', 'detection'],
  rows: ['S017', 'S035', 'S059'],
  month,
};
