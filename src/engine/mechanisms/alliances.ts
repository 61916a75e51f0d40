import { reviewAlliances } from '../kernels/blocs.ts';
import { weighPower } from '../kernels/power.ts';
import { assessRivals, findRivals } from '../kernels/rivals.ts';
import type { World } from '../world.ts';
import { alliancesParameters, L } from './alliancesParameters.ts';
import type { Mechanism } from './mechanism.ts';

function month(w: World): void {
  const { s, c } = w;
  const shaken = s.shaken[0] === 1;
  if (shaken) {
    // every change of seats teaches something about what posts are worth
    const { sense } = s;
    const lesson = w.p.alliances[L.lesson]! * w.p.alliances[L.seatLesson]!;
    for (let a = 0; a < c.sizes.actors; a += 1) sense[a]! += (1 - sense[a]!) * lesson;
  }
  if (w.month % 3 === 0 || shaken) {
    weighPower(w);
    assessRivals(w);
  }
  if (w.month % 6 === 0 || shaken) reviewAlliances(w);
  else if (w.month % 3 === 0) findRivals(w);
}

export const alliances: Mechanism = {
  id: 'alliances',
  claim:
    'Blocs form against whoever is seen as strongest, by need more than by liking; power over posts is misjudged until it has been felt; after each defeat the sides are drawn anew.',
  neutral: 'Everybody stands alone and fears nobody in particular.',
  signature: false,
  parameters: alliancesParameters,
  reads: [
    'alive',
    'rung',
    'seat',
    'ordinary',
    'weight',
    'admin',
    'sense',
    'liking',
    'bloc',
    'position',
    'salience',
    'distance',
    'shaken',
    'removals',
  ],
  evolves: ['power', 'distance', 'threat', 'target', 'bloc', 'shaken', 'sense'],
  emits: ['bloc'],
  rows: ['S075', 'S076', 'S077', 'S078', 'S080', 'S087', 'S088'],
  month,
};
