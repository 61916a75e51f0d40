import { didYouMean } from '../nearest.ts';
import { numberPlaces } from '../numberPlaces.ts';
import { quoted } from '../problems.ts';
import type { Check, CheckFinding, Ground } from './ground.ts';
import { unknown } from './references.ts';
import { onScenario } from './scenario.ts';

/** Readings have an id each, and so have causes. */
export const readingsDiffer: Check = onScenario((_, { readings = [], causes = [] }) => [
  ...twice('reading', 'readings', readings),
  ...twice('cause', 'causes', causes),
]);

function twice(word: string, list: string, entries: readonly { id: string }[]): CheckFinding[] {
  return entries.flatMap(({ id }, index) => {
    if (entries.findIndex((entry) => entry.id === id) === index) return [];
    return [{ path: ['scenario', list, index, 'id'], what: () => `${word} ${quoted(id)} stands twice` }];
  });
}

/** Every number that a reading or a cause takes otherwise is a number of the polity. */
export const readingNumbers: Check = onScenario((ground, { readings = [], causes = [] }) => [
  ...strangeNumbers(ground, 'readings', readings),
  ...strangeNumbers(ground, 'causes', causes),
]);

function strangeNumbers(
  ground: Ground,
  list: string,
  entries: readonly { numbers?: Readonly<Record<string, unknown>> | undefined }[],
): CheckFinding[] {
  if (entries.every(({ numbers }) => numbers === undefined)) return [];
  const places = numberPlaces(ground.collections);
  return entries.flatMap(({ numbers }, index) =>
    Object.keys(numbers ?? {}).flatMap((name): CheckFinding[] => {
      if (places.has(name)) return [];
      return [
        {
          path: ['scenario', list, index, 'numbers', name],
          atKey: true,
          what: () => `the polity has no number ${quoted(name, 160)}${nearName(name, places)}`,
        },
      ];
    }),
  );
}

/** Every belief that a reading takes up exists, and no two of them are about one question. */
export const readingBeliefs: Check = onScenario((ground, { readings = [] }) =>
  readings.flatMap(({ beliefs = [] }, index) =>
    beliefs.flatMap((id, at): CheckFinding[] => {
      const path = ['scenario', 'readings', index, 'beliefs', at];
      const questionOf = (name: string): string | undefined =>
        ground.collections.beliefs.find((belief) => belief.id === name)?.question;
      const rival = beliefs
        .slice(0, at)
        .find((other) => questionOf(other) !== undefined && questionOf(other) === questionOf(id));
      if (rival === undefined) return unknown(ground, id, ['beliefs'], path);
      return [{ path, what: () => `belief ${quoted(id)} excludes ${quoted(rival)}: name one of the two` }];
    }),
  ),
);

/** Searching among the numbers of the same collection is enough, and quick. */
function nearName(name: string, places: ReadonlyMap<string, unknown>): string {
  const list = name.split('.', 1)[0] ?? '';
  const alike = [...places.keys()].filter((known) => known.startsWith(`${list}.`));
  const near = didYouMean(name, alike);
  return near === '' ? '; name it like "stances.<person>.<issue>.position"' : near;
}
