import type { ReactNode } from 'react';
import type { PersonBrief } from '../../data/shapes.ts';
import { bandLook } from '../../ribbon/bandLook.ts';
import type { Layer } from '../../ribbon/bands.ts';
import { saidHundred } from '../../words/saidHundred.ts';
import { BandMark } from './BandMark.tsx';

interface LegendProps {
  layers: readonly Layer[];
  persons: readonly PersonBrief[];
  at: number;
}

/** Today's bar in words, where the screen is too narrow to draw it beside the ribbon. */
export function Legend({ layers, persons, at }: LegendProps): ReactNode {
  return (
    <ul className="legend">
      {layers
        .filter(({ chance }) => chance[at]! >= 0.005)
        .toSorted((a, b) => b.chance[at]! - a.chance[at]!)
        .map(({ who, chance, spread }) => (
          <li key={String(who)}>
            <BandMark who={who} persons={persons} /> {bandLook(who, persons, '').name}{' '}
            <strong>{saidHundred(chance[at]!, spread?.[at])}</strong>
          </li>
        ))}
    </ul>
  );
}
