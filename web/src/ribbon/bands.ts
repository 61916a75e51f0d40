import type { PersonBrief, Ribbon } from '../data/shapes.ts';

/** One band of a ribbon in the order of drawing, with the share it takes at each date. */
export interface Layer {
  /** null: no one; 'others': everybody else */
  who: string | null;
  chance: readonly number[];
  /** lower edge of the band at each date, 0-1 from the floor */
  from: readonly number[];
  /** over the other readings, for bands that stand on the floor or hang from the ceiling */
  soft?: { low: readonly number[]; high: readonly number[] };
}

type Bands = Pick<Ribbon, 'bands' | 'others'>;

/**
 * The layers of a ribbon: the person with the highest chances stands on the floor, the second hangs from the ceiling, so that
 * both have straight baselines; the others hang below the second, and no one fills the middle. The order is that of the
 * bands, computed once over all readings.
 */
export function layersOf({ bands, others }: Bands): Layer[] {
  const persons = bands.filter(({ person }) => person !== null);
  const [floor, ...hanging] = persons;
  const layers: Layer[] = [];
  let ceiling: readonly number[] = others.map(() => 1);
  const hang = (who: string | null, chance: readonly number[], soft?: Layer['soft']): void => {
    const from = ceiling.map((top, at) => Math.max(0, top - chance[at]!));
    layers.push({ who, chance, from, ...(soft === undefined ? {} : { soft }) });
    ceiling = from;
  };
  for (const [place, { person, chance, readingLow, readingHigh }] of hanging.entries())
    hang(person, chance, place === 0 ? { low: readingLow, high: readingHigh } : undefined);
  hang('others', others);
  if (floor !== undefined) {
    const { person, chance, readingLow, readingHigh } = floor;
    hang(
      null,
      ceiling.map((top, at) => Math.max(0, top - chance[at]!)),
    );
    layers.push({
      who: person,
      chance,
      from: others.map(() => 0),
      soft: { low: readingLow, high: readingHigh },
    });
  } else hang(null, ceiling);
  return layers;
}

/** The person of a layer, for his hue, mark and name: null for no one, undefined for others. */
export const personOf = (
  persons: readonly PersonBrief[],
  who: Layer['who'],
): PersonBrief | null | undefined => (who === null ? null : persons.find(({ id }) => id === who));
