import type { ShippedTwins, TwinsData } from '../../../web/src/data/twins.ts';
import type { TwinRow } from '../../../web/src/engine/twinReport.ts';
import { REFORMS } from '../recipes.ts';
import type { Given } from './index.ts';
import { shipped } from './shipped.ts';

interface Range {
  low: number;
  high: number;
}
interface Led extends Range {
  person?: string;
  probability: number;
}
interface Differs extends Range {
  person?: string;
  difference: number;
  acrossParameters: Range | null;
  acrossReadings: Range | null;
}
interface World {
  leaders: Led[];
  noOne: Led;
}

/** As much of what `plenum whatif --json` prints as the page shows. */
interface WhatIf extends Omit<ShippedTwins, 'stale' | 'rows' | 'someoneElse'> {
  scenarioHash: string;
  without: World;
  with: World;
  differences: Differs[];
  noOne: Differs;
  someoneElse: Led & { acrossReadings: Range | null };
}

/** So many persons are told of each reform: those whose chance it moves most. */
const MOST = 6;

/** The paired result of every reform, under the standard reading. */
export const twinsBundle = ({ loaded: { scenarioHash } }: Given): TwinsData =>
  Object.fromEntries(
    REFORMS.map((id) => {
      const result = shipped<WhatIf>(`whatif-${id}`);
      const { version, computed, recipe, seed, runs, fork, rowsHash, someoneElse } = result;
      const twins: ShippedTwins = {
        ...{ version, ...(computed === undefined ? {} : { computed }), recipe, seed, runs, fork, rowsHash },
        stale: result.scenarioHash !== scenarioHash,
        someoneElse: { ...shareOf(someoneElse), readings: someoneElse.acrossReadings },
        rows: rowsOf(result),
      };
      return [id, twins];
    }),
  );

function rowsOf(result: WhatIf): TwinRow[] {
  const rows = result.differences.slice(0, MOST).map((differs) => rowOf(result, differs, differs.person!));
  const size = ({ difference }: TwinRow): number => Math.abs(difference.difference);
  return [...rows, rowOf(result, result.noOne, null)].sort((a, b) => size(b) - size(a));
}

const rowOf = (result: WhatIf, differs: Differs, person: string | null): TwinRow => ({
  person,
  without: ledIn(result.without, person),
  with: ledIn(result.with, person),
  difference: {
    ...{ difference: differs.difference, low: differs.low, high: differs.high },
    acrossParameters: differs.acrossParameters,
  },
  readings: differs.acrossReadings,
});

const ledIn = ({ leaders, noOne }: World, person: string | null): Led =>
  shareOf(
    person === null
      ? noOne
      : (leaders.find((one) => one.person === person) ?? { probability: 0, low: 0, high: 0 }),
  );

const shareOf = ({ probability, low, high }: Led): Led => ({ probability, low, high });
