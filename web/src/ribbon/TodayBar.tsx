import { type ReactNode, useId } from 'react';
import type { PersonBrief } from '../data/shapes.ts';
import { colorOf } from '../people/colors.ts';
import { Mark } from '../people/Mark.tsx';
import { words } from '../strings/index.ts';
import { perHundred } from '../words/numbers.ts';
import { type Layer, personOf } from './bands.ts';
import { HATCH, Hatches } from './Hatches.tsx';

interface TodayProps {
  layers: readonly Layer[];
  persons: readonly PersonBrief[];
  at: number;
  x: number;
  width: number;
  height: number;
}

const LINE = 19;
const BAR = 26;

/** The month's bar at the right of a ribbon, with a mark, a name and a number for each band that is not empty. */
export function TodayBar({ layers, persons, at, x, width, height }: TodayProps): ReactNode {
  const id = useId().replace(/\W/g, '');
  const shown = layers.filter(({ chance }) => chance[at]! > 0);
  const places = spread(
    shown.map(({ from, chance }) => height * (1 - from[at]! - chance[at]! / 2)),
    height,
  );
  return (
    <g transform={`translate(${x} 0)`}>
      <Hatches id={id} />
      {shown.map(({ who, from, chance }, i) => {
        const person = personOf(persons, who);
        const color = who === null ? 'var(--no-one)' : who === 'others' ? 'var(--others)' : colorOf(person);
        const middle = height * (1 - from[at]! - chance[at]! / 2);
        const name =
          who === null ? words.app.noOne : who === 'others' ? words.app.others : (person?.short ?? who);
        return (
          <g key={String(who)}>
            <rect
              width={BAR}
              y={height * (1 - from[at]! - chance[at]!)}
              height={Math.max(0.5, height * chance[at]!)}
              fill={who === null ? `url(#${id}-${HATCH})` : color}
              stroke="var(--paper)"
              strokeWidth={0.8}
            />
            <path d={`M${BAR + 2} ${middle}L${BAR + 10} ${places[i]!}`} stroke="var(--rule)" fill="none" />
            {who === null ? (
              <rect x={BAR + 13} y={places[i]! - 5} width={10} height={10} fill={`url(#${id}-${HATCH})`} />
            ) : (
              <Mark x={BAR + 18} y={places[i]!} size={5} shape={person?.color?.mark} color={color} />
            )}
            <text x={BAR + 28} y={places[i]! + 4.5}>
              {name}
            </text>
            <text x={width} y={places[i]! + 4.5} textAnchor="end" fontWeight={600}>
              {perHundred(chance[at]!)}
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
