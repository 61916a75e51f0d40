import { type ReactNode, useId } from 'react';
import type { PersonBrief } from '../data/shapes.ts';
import { Mark } from '../people/Mark.tsx';
import { saidHundred } from '../words/saidHundred.ts';
import { bandLook } from './bandLook.ts';
import { type Layer, personOf } from './bands.ts';
import { Hatches } from './Hatches.tsx';
import { Textures } from './Textures.tsx';

interface TodayProps {
  layers: readonly Layer[];
  persons: readonly PersonBrief[];
  at: number;
  x: number;
  width: number;
  height: number;
  /** for paper: textures instead of hues */
  textured?: boolean;
}

const LINE = 19;
const BAR = 26;

/** The month's bar at the right of a ribbon, with a mark, a name and a number for each band that is not empty. */
export function TodayBar({ layers, persons, at, x, width, height, textured }: TodayProps): ReactNode {
  const id = useId().replace(/\W/g, '');
  const shown = layers.filter(({ chance }) => chance[at]! > 0);
  const places = spread(
    shown.map(({ from, chance }) => height * (1 - from[at]! - chance[at]! / 2)),
    height,
  );
  return (
    <g transform={`translate(${x} 0)`}>
      <Hatches id={id} />
      {textured === true && (
        <Textures id={id} marks={shown.map(({ who }) => personOf(persons, who)?.color?.mark)} />
      )}
      {shown.map(({ who, from, chance, spread: doubt }, i) => {
        const { name, mark, color, fill } = bandLook(who, persons, id, textured);
        const middle = height * (1 - from[at]! - chance[at]! / 2);
        return (
          <g key={String(who)} data-today={String(who)}>
            <rect
              width={BAR}
              y={height * (1 - from[at]! - chance[at]!)}
              height={Math.max(0.5, height * chance[at]!)}
              fill={fill}
              stroke={textured === true ? '#333333' : 'var(--paper)'}
              strokeWidth={0.8}
            />
            <path d={`M${BAR + 2} ${middle}L${BAR + 10} ${places[i]!}`} stroke="var(--quiet)" fill="none" />
            {who === null ? (
              <rect x={BAR + 13} y={places[i]! - 5} width={10} height={10} fill={fill} />
            ) : (
              <Mark x={BAR + 18} y={places[i]!} size={5} shape={mark} color={color} />
            )}
            <text x={BAR + 28} y={places[i]! + 4.5}>
              {name}
            </text>
            <text x={width} y={places[i]! + 4.5} textAnchor="end" fontWeight={600}>
              {saidHundred(chance[at]!, doubt?.[at])}
            </text>
          </g>
        );
      })}
    </g>
  );
}

/** Heights of labels near those wanted, top first, no two closer than a line. */
function spread(wanted: readonly number[], height: number): number[] {
  const order = [...wanted.keys()].sort((a, b) => wanted[a]! - wanted[b]! || a - b);
  const placed = [...wanted];
  let free = LINE / 2;
  for (const i of order) {
    placed[i] = Math.max(placed[i]!, free);
    free = placed[i] + LINE;
  }
  let room = height - LINE / 2;
  for (const i of order.toReversed()) {
    placed[i] = Math.min(placed[i]!, room);
    room = placed[i] - LINE;
  }
  return placed;
}
