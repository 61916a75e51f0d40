/** A seat's place in a half circle: x from -1 to 1, y from 0 (the ends) to 1 (the crown). */
export interface SeatPlace {
  x: number;
  y: number;
  /** angle from the left end, by which seats are given out: neighbors sit side by side, row behind row */
  turn: number;
}

/** The rows of a half circle, from the outermost in, as shares of its radius. */
function radii(rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => 1 - (row * 0.6) / Math.max(1, rows));
}

/** So many seats in a half circle, ordered from left to right, longer rows taking more of them. */
export function seatPlaces(seats: number): SeatPlace[] {
  if (seats === 0) return [];
  const rows = seats <= 12 ? 1 : seats <= 30 ? 2 : seats <= 60 ? 3 : 4;
  const all = radii(rows);
  const length = all.reduce((sum, radius) => sum + radius, 0);
  let left = seats;
  const counts = all.map((radius, row) => {
    const count = row === rows - 1 ? left : Math.round((seats * radius) / length);
    left -= count;
    return count;
  });
  const places = counts.flatMap((count, row) =>
    Array.from({ length: count }, (_, i): SeatPlace => {
      const turn = count === 1 ? 0.5 : i / (count - 1);
      const angle = Math.PI * (1 - turn);
      return { x: all[row]! * Math.cos(angle), y: all[row]! * Math.sin(angle), turn };
    }),
  );
  return places.sort((a, b) => a.turn - b.turn || a.y - b.y);
}
