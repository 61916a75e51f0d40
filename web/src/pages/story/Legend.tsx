import type { ReactNode } from 'react';
import type { PersonBrief } from '../../data/shapes.ts';
import { colorOf } from '../../people/colors.ts';
import { MarkInText } from '../../people/Mark.tsx';
import { type Layer, personOf } from '../../ribbon/bands.ts';
import { words } from '../../strings/index.ts';
import { perHundred } from '../../words/numbers.ts';

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
        .map(({ who, chance }) => (
          <li key={String(who)}>
            {who === null ? (
              <span className="hatch" aria-hidden="true" />
            ) : (
              <MarkInText
                shape={personOf(persons, who)?.color?.mark}
                color={who === 'others' ? 'var(--others)' : colorOf(personOf(persons, who))}
              />
            )}
            {who === null ? words.app.noOne : (personOf(persons, who)?.short ?? words.app.others)}{' '}
            <strong>{perHundred(chance[at]!)}</strong>
          </li>
        ))}
    </ul>
  );
}
