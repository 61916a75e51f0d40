import type { ReactNode } from 'react';
import type { PersonBrief } from '../../data/shapes.ts';
import { Mark } from '../../people/Mark.tsx';
import { bandLook } from '../../ribbon/bandLook.ts';
import type { Layer } from '../../ribbon/bands.ts';

interface NamesProps {
  layers: readonly Layer[];
  persons: readonly PersonBrief[];
  edges: readonly number[];
  height: number;
  /** where the bands end that are shown */
  until: number;
  /** for paper: marks without hue */
  textured: boolean;
}

/** A band is named on the ribbon where it is at least so high somewhere. */
const NAMED = 0.12;
/** From this height on a band has room for its mark. */
const MARKED = 0.05;

/** Direct labels, where a band is highest, on paper of their own; of a lower band the mark alone. */
export function RibbonNames({ layers, persons, edges, height, until, textured }: NamesProps): ReactNode {
  return layers.map(({ who, chance, from }) => {
    const at = chance.indexOf(Math.max(...chance));
    if (who === 'others' || at < 0 || chance[at]! < MARKED) return null;
    const { name, mark, color } = bandLook(who, persons, '', textured);
    const middle = height * (1 - from[at]! - chance[at]! / 2);
    if (chance[at]! < NAMED)
      return <Mark key={who} x={edges[at]! + 5} y={middle} size={4} shape={mark} color="var(--paper)" />;
    const width = name.length * 7.4 + (who === null ? 14 : 28);
    if (width + 8 > until) return null;
    // the label stands inside, though the band be highest at an end
    const x = Math.max(4, Math.min(edges[at]!, until - width - 4));
    const y = Math.max(12, Math.min(middle, height - 12));
    return (
      <g key={String(who)} transform={`translate(${x} ${y})`}>
        <rect y={-11} width={width} height={22} rx={3} fill="var(--paper)" />
        {who !== null && <Mark x={12} y={0} size={5.5} shape={mark} color={color} />}
        <text x={who === null ? 7 : 22} y={4.5} fontWeight={600}>
          {name}
        </text>
      </g>
    );
  });
}
