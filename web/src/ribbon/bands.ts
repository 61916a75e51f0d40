import type { Band, PersonBrief, Ribbon } from '../data/shapes.ts';

/** One band of a ribbon in the order of drawing, with the share it takes at each date. */
export interface Layer {
  /** null: no one; 'others': everybody else */
  who: string | null;
  chance: readonly number[];
  /** lower edge of the band at each date, 0-1 from the floor */
  from: readonly number[];
  /** over the other readings, for bands that stand on the floor or hang from the ceiling */
  soft?: { low: readonly number[]; high: readonly number[] };
  /** width of the wider of its two doubts at each date */
  spread?: readonly number[];
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
  const hang = (who: string | null, chance: readonly number[], more: Partial<Layer> = {}): void => {
    const from = ceiling.map((top, at) => Math.max(0, top - chance[at]!));
    layers.push({ who, chance, from, ...more });
    ceiling = from;
  };
  const soft = ({ readingLow: low, readingHigh: high }: Band): Partial<Layer> => ({ soft: { low, high } });
  for (const [place, band] of hanging.entries())
    hang(band.person, band.chance, { spread: spreadOf(band), ...(place === 0 ? soft(band) : {}) });
  hang('others', others);
  const noOne = bands.find(({ person }) => person === null);
  const middle = ceiling.map((top, at) => Math.max(0, top - (floor?.chance[at] ?? 0)));
  hang(null, middle, noOne === undefined ? {} : { spread: spreadOf(noOne) });
  if (floor !== undefined) {
    const from = others.map(() => 0);
    layers.push({ who: floor.person, chance: floor.chance, from, spread: spreadOf(floor), ...soft(floor) });
  }
  return layers;
}

/** Width of the wider of a band's two doubts at each date: dice, and the other readings. */
const spreadOf = ({ chance, low, high, readingLow, readingHigh }: Band): number[] =>
  chance.map((_, at) => Math.max(high[at]! - low[at]!, readingHigh[at]! - readingLow[at]!));

/** The person of a layer, for his hue, mark and name: null for no one, undefined for others. */
export const personOf = (
  persons: readonly PersonBrief[],
  who: Layer['who'],
): PersonBrief | null | undefined => (who === null ? null : persons.find(({ id }) => id === who));
