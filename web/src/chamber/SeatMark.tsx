import type { ReactNode } from 'react';
import type { PersonBrief, Seat } from '../data/shapes.ts';
import { colorOf } from '../people/colors.ts';
import { Mark } from '../people/Mark.tsx';
import { words } from '../strings/index.ts';

interface SeatProps {
  at: readonly [number, number];
  seat: Seat;
  size: number;
  persons: readonly PersonBrief[];
  /** where the name stands; undefined: there is no room for it */
  name?: 'below' | 'above' | undefined;
}

/** A seat with the mark of its holder. Hollow: absent. Dotted: the name is not known. */
export function SeatMark({ at: [x, y], seat, size, persons, name }: SeatProps): ReactNode {
  if (seat.person === null)
    return (
      <circle cx={x} cy={y} r={size * 0.8} fill="none" stroke="var(--quiet)" strokeDasharray="1.5 2.5" />
    );
  const person = persons.find(({ id }) => id === seat.person);
  return (
    <g>
      <title>
        {[person?.name, seat.absent === true ? words.story.absent : ''].filter(Boolean).join(', ')}
      </title>
      <Mark
        x={x}
        y={y}
        size={size}
        shape={person?.color?.mark}
        color={colorOf(person)}
        hollow={seat.absent === true}
      />
      {name !== undefined && (
        <text x={x} y={name === 'below' ? y + size + 15 : y - size - 5} textAnchor="middle">
          {person?.short ?? seat.person}
        </text>
      )}
    </g>
  );
}
