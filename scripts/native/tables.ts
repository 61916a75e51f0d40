import { ABLE, SAFE } from '../../src/engine/levels.ts';
import { HEAD, TAIL } from '../../src/numeric/expTable.ts';
import { logisticCeiling, logisticFloor } from '../../src/numeric/logisticBounds.ts';
import { powerOfTwo } from '../../src/numeric/powersOfTwo.ts';
import { gumbelCeiling, gumbelFloor } from '../../src/random/gumbelBounds.ts';

/** Tables that the source computes when it is loaded, by the names they have there: the program gets a copy. */
export const TABLES: Readonly<Record<string, Float64Array>> = {
  HEAD,
  TAIL,
  powerOfTwo,
  logisticFloor,
  logisticCeiling,
  gumbelFloor,
  gumbelCeiling,
  SAFE,
  ABLE,
};
