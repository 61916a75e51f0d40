import type { ReactNode } from 'react';
import type { Chamber, PersonBrief, Side } from '../data/shapes.ts';
import { words } from '../strings/index.ts';
import { linesOf } from '../words/linesOf.ts';
import { BracketMarks } from './BracketMarks.tsx';
import { bracketsOf, inSides } from './brackets.ts';
import { SeatMark } from './SeatMark.tsx';
import { seatPlaces } from './seats.ts';

interface PictureProps {
  chamber: Chamber;
  persons: readonly PersonBrief[];
  /** who stood together in the question of the day: they sit together, under a bracket with a letter */
  sides: readonly Side[];
  question: string | undefined;
  width: number;
}

/** So many seats can carry the names of those who sit in them. */
const NAMED = 15;
/** A name needs so much room beside its neighbor. */
const NAME = 66;
const FLAT = 0.92;
const STEEP = 1.3;
const LINE = 18;

/** A body as a half circle of seats; candidates, smaller, in rows below; at the foot what the brackets stand for. */
export function ChamberPicture({ chamber, persons, sides, question, width }: PictureProps): ReactNode {
  const named = chamber.voting.length <= NAMED;
  const radius = Math.min(named ? 176 : 200, width / 2 - (named ? 50 : 44));
  const seatCount = Math.max(1, chamber.voting.length - 1);
  const tight = named && (Math.PI * radius) / seatCount < NAME;
  // a narrow page has more room upward than sideways, and so have names
  const flat = tight ? STEEP : FLAT;
  const [cx, cy] = [width / 2, radius * flat + 54];
  const seats = inSides(chamber.voting, sides);
  const places = seatPlaces(seats.length);
  const brackets = bracketsOf(seats, places);
  const beyond = (turn: number, out: number): [number, number] => {
    const angle = Math.PI * (1 - turn);
    return [cx + (radius + out) * Math.cos(angle), cy - (radius * flat + out) * Math.sin(angle)];
  };
  const rows = candidateRows(chamber.candidates.length, named, width);
  const below = cy + (named ? 66 : 38);
  const foot = chamber.candidates.length === 0 ? cy + 52 : below + rows.height + 12;
  const key = keyLines(
    brackets.map(({ letter, side }) => `${letter}  ${sides[side]!.label}`),
    question,
    width,
  );
  const height = foot + key.length * LINE;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      className="chamber"
      aria-hidden="true"
    >
      <BracketMarks brackets={brackets} at={beyond} />
      {seats.map(({ seat }, i) => (
        <SeatMark
          // biome-ignore lint/suspicious/noArrayIndexKey: unnamed seats have no other name
          key={i}
          at={[cx + radius * places[i]!.x, cy - radius * places[i]!.y * flat]}
          seat={seat}
          size={named ? 11 : Math.min(6, radius / 28)}
          persons={persons}
          name={named ? nameAt(places[i]!.turn, i, tight) : undefined}
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
          at={[rows.x(i), below + rows.y(i)]}
          seat={seat}
          size={named ? 7 : 4}
          persons={persons}
          name={named ? 'below' : undefined}
        />
      ))}
      {key.map((line, i) => (
        <text key={line} x={8} y={foot + (i + 1) * LINE - 4}>
          {line}
        </text>
      ))}
    </svg>
  );
}

/** Names stand below their seats; near the crown of a tight arc every other one stands above, so that neighbors do not meet. */
const nameAt = (turn: number, i: number, tight: boolean): 'below' | 'above' =>
  tight && i % 2 === 0 && turn > 0.3 && turn < 0.7 ? 'above' : 'below';

/** Candidates in as many rows as the width needs, centered. */
function candidateRows(count: number, named: boolean, width: number) {
  const gap = named ? NAME + 8 : 18;
  const most = Math.max(1, Math.floor((width - 20) / gap));
  const rowHeight = named ? 36 : 16;
  const inRow = (row: number): number => Math.min(most, count - row * most);
  return {
    height: Math.ceil(count / most) * rowHeight,
    x: (i: number): number => {
      const row = Math.floor(i / most);
      return width / 2 + ((i % most) - (inRow(row) - 1) / 2) * gap;
    },
    y: (i: number): number => Math.floor(i / most) * rowHeight,
  };
}

/** What the letters stand for, under the question; nothing where nobody here took a side. */
function keyLines(sides: readonly string[], question: string | undefined, width: number): string[] {
  if (sides.length === 0) return [];
  const letters = Math.floor((width - 16) / 6.6);
  return [question ?? '', ...sides].filter((text) => text !== '').flatMap((text) => linesOf(text, letters));
}
