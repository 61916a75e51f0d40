import { didYouMean } from '../nearest.ts';
import { numberPlaces } from '../numberPlaces.ts';
import { quoted } from '../problems.ts';
import type { Check, CheckFinding } from './ground.ts';
import { onScenario } from './scenario.ts';

/** Readings have an id each. */
export const readingsDiffer: Check = onScenario((_, { readings = [] }) =>
  readings.flatMap(({ id }, index) => {
    if (readings.findIndex((reading) => reading.id === id) === index) return [];
    return [
      { path: ['scenario', 'readings', index, 'id'], what: () => `reading ${quoted(id)} stands twice` },
    ];
  }),
);

/** Every number that a reading takes otherwise is a number of the polity. */
export const readingNumbers: Check = onScenario((ground, { readings = [] }) => {
  if (readings.every(({ numbers }) => numbers === undefined)) return [];
  const places = numberPlaces(ground.collections);
  return readings.flatMap(({ numbers }, index) =>
    Object.keys(numbers ?? {}).flatMap((name): CheckFinding[] => {
      if (places.has(name)) return [];
      return [
        {
          path: ['scenario', 'readings', index, 'numbers', name],
          atKey: true,
          what: () => `the polity has no number ${quoted(name, 160)}${nearName(name, places)}`,
        },
      ];
    }),
  );
});

/** Searching among the numbers of the same collection is enough, and quick. */
function nearName(name: string, places: ReadonlyMap<string, unknown>): string {
  const list = name.split('.', 1)[0] ?? '';
  const alike = [...places.keys()].filter((known) => known.startsWith(`${list}.`));
  const near = didYouMean(name, alike);
  return near === '' ? '; name it like "stances.<person>.<issue>.position"' : near;
}
