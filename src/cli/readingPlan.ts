import { nearest, type Reading } from '../scenario/index.ts';

/** What a scenario is called where no reading is chosen: as it stands. */
const STANDARD_READING = 'standard';

/** A reading with the number of histories wanted under it. */
export interface PlannedReading {
  id: string;
  name: string;
  /** undefined for the scenario as it stands */
  reading: Reading | undefined;
  runs: number;
}

/** Which readings to run: all of the scenario in a fixed order, some with no histories, and which of them is the main one. */
export interface ReadingPlan {
  readings: PlannedReading[];
  main: number;
}

export interface ReadingChoice {
  /** id of the main reading; undefined for the standard */
  main: string | undefined;
  /** histories of the main reading, and at most of each other */
  runs: number;
  otherRuns: number;
}

/**
 * Plans the readings of a scenario. Place 0 is the scenario as it stands, the others follow as written, so that a reading's
 * rows are the same whether or not others are run. A scenario that has a reading called "standard" of its own needs no
 * other. Returns the words of a message where no reading is called `main`.
 */
export function planReadings(
  readings: readonly Reading[],
  { main, runs, otherRuns }: ReadingChoice,
): ReadingPlan | string {
  const own = readings.some(({ id }) => id === STANDARD_READING);
  const all: Omit<PlannedReading, 'runs'>[] = [
    { id: STANDARD_READING, name: 'as it stands', reading: undefined },
    ...readings.map((reading) => ({ id: reading.id, name: reading.name, reading })),
  ];
  const chosen = all.findLastIndex(({ id }) => id === (main ?? STANDARD_READING));
  if (chosen < 0) return unknownReading(main ?? '', [...new Set(all.map(({ id }) => id))]);
  const runsOf = (place: number): number =>
    place === chosen ? runs : place === 0 && own ? 0 : Math.min(runs, otherRuns);
  return { readings: all.map((reading, place) => ({ ...reading, runs: runsOf(place) })), main: chosen };
}

function unknownReading(id: string, ids: readonly string[]): string {
  const meant = nearest(id, ids);
  const hint = meant === undefined ? '' : `; did you mean "${meant}"?`;
  return `reading "${id}" is unknown${hint} (there are: ${ids.join(', ')})`;
}
