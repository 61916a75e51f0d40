import type { ReactNode } from 'react';
import type { Chamber, PersonBrief, Seat, Side } from '../data/shapes.ts';
import { colorOf } from '../people/colors.ts';
import { Mark } from '../people/Mark.tsx';
import { words } from '../strings/index.ts';
import { type SeatPlace, seatPlaces } from './seats.ts';

interface PictureProps {
  chamber: Chamber;
  persons: readonly PersonBrief[];
  /** who stood together in the question of the day: they sit together, under a bracket */
  sides: readonly Side[];
}

const WIDTH = 480;
/** So many seats can carry the names of those who sit in them. */
const NAMED = 15;

/** A body as a half circle of seats; candidates, smaller, in a row below. Hollow: absent. Dotted: the name is not known. */
export function ChamberPicture({ chamber, persons, sides }: PictureProps): ReactNode {
  const named = chamber.voting.length <= NAMED;
  const [cx, radius, cy] = [WIDTH / 2, named ? 176 : 200, named ? 196 : 214];
  const seats = inSides(chamber.voting, sides);
  const places = seatPlaces(seats.length);
  const at = ({ x, y }: SeatPlace): [number, number] => [cx + radius * x, cy - radius * y * 0.92];
  const below = cy + (named ? 62 : 34);
  const gap = Math.min(named ? 66 : 20, (WIDTH - 40) / Math.max(1, chamber.candidates.length));
  const start = cx - (gap * (chamber.candidates.length - 1)) / 2;
  const height = chamber.candidates.length === 0 ? cy + 44 : below + 38;
  return (
    <svg
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      className="chamber"
      aria-hidden="true"
    >
      {seats.map(({ seat, side }, i) => (
        <SeatMark
          // biome-ignore lint/suspicious/noArrayIndexKey: unnamed seats have no other name
          key={i}
          at={at(places[i]!)}
          seat={seat}
          size={named ? 11 : 6}
          persons={persons}
          named={named}
          side={named ? side : undefined}
        />
      ))}
      {chamber.candidates.length > 0 && (
        <text className="quiet" x={cx} y={below - (named ? 20 : 16)} textAnchor="middle">
          {words.story.candidates}
        </text>
      )}
      {chamber.candidates.map((seat, i) => (
        <SeatMark
          key={seat.person ?? `seat ${i}`}
          at={[start + gap * i, below]}
          seat={seat}
          size={named ? 7 : 4}
          persons={persons}
          named={named && gap > 50}
          side={undefined}
        />
      ))}
    </svg>
  );
}

/** Seats in the order of the sides, those on no side in the middle, unnamed ones last. */
function inSides(voting: readonly Seat[], sides: readonly Side[]): { seat: Seat; side?: string }[] {
  const sideOf = (person: string | null): number =>
    person === null ? -1 : sides.findIndex(({ persons }) => persons.includes(person));
  const middle = 0.5;
  const rank = ({ person }: Seat): number => {
    if (person === null) return sides.length + 1;
    const side = sideOf(person);
    return side < 0 ? middle : side;
  };
  return voting
    .toSorted((a, b) => rank(a) - rank(b))
    .map((seat) => {
      const side = sides[sideOf(seat.person)];
      return side === undefined ? { seat } : { seat, side: side.label };
    });
}

interface SeatProps {
  at: readonly [number, number];
  seat: Seat;
  size: number;
  persons: readonly PersonBrief[];
  named: boolean;
  side: string | undefined;
}

function SeatMark({ at: [x, y], seat, size, persons, named, side }: SeatProps): ReactNode {
  if (seat.person === null)
    return (
      <circle cx={x} cy={y} r={size * 0.8} fill="none" stroke="var(--quiet)" strokeDasharray="1.5 2.5" />
    );
  const person = persons.find(({ id }) => id === seat.person);
  return (
    <g>
      <title>
        {[person?.name, seat.absent === true ? words.story.absent : '', side].filter(Boolean).join(', ')}
      </title>
      <Mark
        x={x}
        y={y}
        size={size}
        shape={person?.color?.mark}
        color={colorOf(person)}
        hollow={seat.absent === true}
      />
      {named && (
        <text x={x} y={y + size + 15} textAnchor="middle">
          {person?.short ?? seat.person}
        </text>
      )}
    </g>
  );
}
