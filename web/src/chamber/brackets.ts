import type { Seat, Side } from '../data/shapes.ts';
import type { SeatPlace } from './seats.ts';

/** A seat with the number of the side that its holder took in the question of the day; -1: none. */
export interface SidedSeat {
  seat: Seat;
  side: number;
}

/** Seats in the order of the sides, those on no side after the first, unnamed ones last. */
export function inSides(voting: readonly Seat[], sides: readonly Side[]): SidedSeat[] {
  const sideOf = ({ person }: Seat): number =>
    person === null ? -1 : sides.findIndex(({ persons }) => persons.includes(person));
  const middle = 0.5;
  const rank = ({ seat, side }: SidedSeat): number => {
    if (seat.person === null) return sides.length + 1;
    return side < 0 ? middle : side;
  };
  return voting.map((seat) => ({ seat, side: sideOf(seat) })).sort((a, b) => rank(a) - rank(b));
}

/** Those who sit together because they wanted the same: from where to where on the arc (0 left, 1 right), and their letter. */
export interface Bracket {
  side: number;
  letter: string;
  from: number;
  to: number;
}

/** A bracket reaches at least so far beyond its seats, but never below the ends of the arc, where names stand. */
const BEYOND = 0.02;

/** A bracket over each side that has a seat here, half way to its neighbors; letters in the order of the seats. */
export function bracketsOf(seats: readonly SidedSeat[], places: readonly SeatPlace[]): Bracket[] {
  const found = [...new Set(seats.map(({ side }) => side))].filter((side) => side >= 0);
  return found.map((side, i) => {
    const first = seats.findIndex((one) => one.side === side);
    const last = seats.findLastIndex((one) => one.side === side);
    // a single seat would have a bracket without length
    const reach = Math.max(BEYOND, 0.3 / seats.length);
    const gap = (a: number, b: number): number =>
      places[b] === undefined || places[a] === undefined
        ? reach
        : Math.min(reach, Math.abs(places[b].turn - places[a].turn) * 0.4);
    return {
      side,
      letter: String.fromCharCode(97 + i),
      from: Math.max(0, places[first]!.turn - gap(first, first - 1)),
      to: Math.min(1, places[last]!.turn + gap(last, last + 1)),
    };
  });
}
