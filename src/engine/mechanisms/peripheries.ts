import { replace } from '../ratification.ts';
import type { World } from '../world.ts';
import type { Mechanism } from './mechanism.ts';
import { P, peripheriesParameters } from './peripheriesParameters.ts';

/** Each quarter the appointing office moves some who resist elsewhere, and an own majority grows a little again. */
function month(w: World): void {
  if (w.month % 3 !== 0) return;
  const { ownMajority } = w.s;
  const q = w.p.peripheries;
  for (let at = 0; at < ownMajority.length; at += 1) {
    replace(w, at, (ownMajority[at]! * q[P.transfer]!) / 4);
    const first = w.values[w.c.peripheries[at]!.own]!;
    ownMajority[at] = ownMajority[at]! + Math.max(0, first - ownMajority[at]!) * (q[P.regrowth]! / 4);
  }
}

export const peripheries: Mechanism = {
  id: 'peripheries',
  claim:
    'A periphery can stop the center only while the center is divided; who resists in vain resigns, and the appointing office sends its own people.',
  neutral: 'Nobody below the center is asked, and no local majority is touched.',
  signature: false,
  parameters: peripheriesParameters,
  reads: ['ownMajority', 'holder', 'heldSince', 'clients'],
  evolves: ['ownMajority', 'clients'],
  emits: ['objection', 'overruled'],
  rows: ['S015', 'S067', 'S122', 'S123', 'S124', 'S125', 'S126'],
  month,
};
