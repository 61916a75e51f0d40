import type { PersonBrief } from '../data/shapes.ts';
import { colorOf } from '../people/colors.ts';
import { words } from '../strings/index.ts';
import { type Layer, personOf } from './bands.ts';
import { HATCH } from './Hatches.tsx';
import { textureOf } from './Textures.tsx';

/** How a band is told: its person's name, mark, and color. */
export interface BandLook {
  name: string;
  mark: string | undefined;
  color: string;
  fill: string;
}

/** The look of a band in a drawing whose patterns carry `id`: hue and mark on screen, the mark as a texture on paper. */
export function bandLook(
  who: Layer['who'],
  persons: readonly PersonBrief[],
  id: string,
  textured = false,
): BandLook {
  if (who === null)
    return {
      name: words.app.noOne,
      mark: undefined,
      color: 'var(--no-one)',
      fill: `url(#${id}-${HATCH})`,
    };
  const person = personOf(persons, who);
  const mark = who === 'others' ? 'dash' : person?.color?.mark;
  const color = who === 'others' ? 'var(--others)' : colorOf(person);
  return {
    name: who === 'others' ? words.app.others : (person?.short ?? who),
    mark,
    color: textured ? '#333333' : color,
    fill: textured && who !== 'others' ? textureOf(id, mark) : color,
  };
}
