import type { Check } from './ground.ts';
import { onScenario } from './scenario.ts';

/**
 * What the engine would like to know of every actor. These are warnings: where nothing is given it takes defaults, wide
 * ones, and says so.
 */
export const actorsEquipped: Check = onScenario((ground, { actors = [], start }) => {
  if (start === undefined) return [];
  const known = new Set(
    ground.collections.traits
      .filter(({ trait, from }) => trait === 'authority' && from <= start)
      .map(({ person }) => person),
  );
  return actors.flatMap((id, index) => {
    if (known.has(id)) return [];
    return [
      {
        path: ['scenario', 'actors', index],
        what: () =>
          `no "authority" is given for ${id} on or before ${start}: the engine's default is taken; add it to "traits"`,
      },
    ];
  });
});
