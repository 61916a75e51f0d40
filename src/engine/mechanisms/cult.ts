import { enroll } from '../cells.ts';
import { REST_BELOW } from '../constants.ts';
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
  const { s, c, p, values } = w;
  const q = p.cult;
  if (!w.on.cult || s.authority[dead]! < q[C.threshold]!) return;
  const { actors } = c.sizes;
  const claimOf = w.scratch.options;
  let total = 0;
  for (let a = 0; a < actors; a += 1) {
    claimOf[a] = 0;
    if (
      a === dead ||
      s.alive[a] === 0 ||
      s.seat[c.inner * actors + a]! < 1 ||
      s.capacity[a]! < REST_BELOW ||
      s.rung[a]! > 0
    )
      continue;
    let claim =
      q[C.anybody]! +
      q[C.seniority]! * values[c.traits.seniority![a]!]! +
      q[C.theory]! * values[c.traits.theory![a]!]!;
    for (let o = 0; o < c.offices.length; o += 1)
      if (s.holder[o] === a && (c.officePress[o] === 1 || c.officeSlate[o] === 1)) claim += q[C.text]!;
    claimOf[a] = claim;
    total += claim;
  }
  if (total === 0) return;
  enroll(w); // in his name
  const estate = q[C.strength]! * s.authority[dead]!;
  for (let a = 0; a < actors; a += 1) {
    if (claimOf[a] === 0) continue;
    const share = (estate * claimOf[a]!) / total;
    s.authority[a] = Math.min(1, s.authority[a]! + share);
    s.baseAuthority[a] = Math.min(1, s.baseAuthority[a]! + share);
    if (w.sink !== null) emit(w, 'mantle', a, dead, -1, share);
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
  evolves: ['authority', 'baseAuthority', 'members', 'cellDissent', 'cellPosition'],
  emits: ['mantle'],
  rows: ['S008', 'S022', 'S113', 'S114', 'S115'],
};
