import { enroll } from '../cells.ts';
import { NO_SEAT, REST_BELOW } from '../constants.ts';
import { emit, type World } from '../world.ts';
import { type Mechanism, offsets, parameter } from './mechanism.ts';

const parameters = {
  strength: parameter(
    0.35,
    0.1,
    0.7,
    'share',
    "part of a dead leader's standing that passes to those who own his memory",
    'S113: the cult was revived by death; size assumed',
  ),
  threshold: parameter(
    0.7,
    0.6,
    0.85,
    'authority',
    'standing above which a death founds a cult',
    'one case on record',
  ),
  text: parameter(
    0.5,
    0.2,
    1,
    'weight',
    'advantage of controlling press and apparatus at that moment',
    'S022, S060',
  ),
  seniority: parameter(0.5, 0.2, 1, 'weight', 'advantage of long membership', 'S114'),
  theory: parameter(0.3, 0, 0.8, 'weight', 'advantage of theoretical credentials', 'S115'),
  anybody: parameter(
    0.2,
    0.05,
    0.4,
    'weight',
    'claim of a member with neither long service, theory nor office',
    'assumed: a seat in the inner body is something',
  ),
} as const;

const C = offsets(parameters);

/** At the death of a great leader his mantle is shared among the living members of the inner body who are there to take it. */
export function shareMantle(w: World, dead: number): void {
  const { s, p } = w;
  const q = p.cult;
  const left = s.authority[dead]!;
  if (!w.on.cult || left < q[C.threshold]!) return;
  const total = weighClaims(w);
  if (total === 0) return;
  enroll(w); // in his name
  bequeath(w, dead, q[C.strength]! * left, total);
}

/** Sums the claims of those who are there, and has them in scratch; the dead man has lost his capacity, and so has none. */
function weighClaims(w: World): number {
  const { s, c, values } = w;
  const q = w.p.cult;
  const { actors } = c.sizes;
  const claims = w.scratch.options;
  const seniority = c.traits.seniority!;
  const theory = c.traits.theory!;
  const enough = REST_BELOW;
  for (let a = 0; a < actors; a += 1)
    claims[a] = q[C.anybody]! + q[C.seniority]! * values[seniority[a]!]! + q[C.theory]! * values[theory[a]!]!;
  for (let o = 0; o < c.offices.length; o += 1) {
    const h = s.holder[o]!;
    if (h >= 0 && (c.officePress[o] === 1 || c.officeSlate[o] === 1)) claims[h]! += q[C.text]!;
  }
  let total = 0;
  for (let a = 0; a < actors; a += 1) {
    const lives = s.alive[a] === 1;
    const seated = s.seat[c.inner * actors + a] !== NO_SEAT;
    const fit = s.capacity[a]! >= enough;
    const clean = s.rung[a] === 0;
    const full = claims[a]!;
    const claim = lives && seated && fit && clean ? full : 0;
    claims[a] = claim;
    total += claim;
  }
  return total;
}

/** Everybody's part of the estate, by his claim. */
function bequeath(w: World, dead: number, estate: number, total: number): void {
  const { authority, baseAuthority } = w.s;
  const claims = w.scratch.options;
  for (let a = 0; a < authority.length; a += 1) {
    const share = (estate * claims[a]!) / total;
    authority[a] = Math.min(1, authority[a]! + share);
    baseAuthority[a] = Math.min(1, baseAuthority[a]! + share);
    if (w.sink !== null && share > 0) emit(w, 'mantle', a, dead, -1, share);
  }
}

export const cult: Mechanism = {
  id: 'cult',
  claim:
    "A great leader's death founds a cult, and his mantle is shared by those who control ritual, text and apparatus or can claim long service.",
  neutral: 'His authority dies with him.',
  signature: false,
  parameters,
  reads: ['authority', 'alive', 'seat', 'capacity', 'rung', 'holder', 'baseAuthority', 'members'],
  evolves: ['authority', 'baseAuthority', 'members', 'cellDissent'],
  emits: ['mantle'],
  rows: ['S008', 'S022', 'S113', 'S114', 'S115'],
};
