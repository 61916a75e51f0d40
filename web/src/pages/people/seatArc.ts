/** Where a seat stands in a chamber drawn as half circles, one row behind the other. */
export interface SeatPlace {
  readonly x: number;
  readonly y: number;
}

/**
 * Places for so many seats in half circles around the middle of the lower edge, from left to right; rows are as long as their
 * radius, so that seats keep their distance.
 *
 * @param width of the drawing; its height is half of that
 */
export function seatArc(seats: number, width: number): SeatPlace[] {
  if (seats === 0) return [];
  const rows = Math.max(1, Math.round(Math.sqrt(seats / 4)));
  const outer = width / 2 - 12;
  const radii = Array.from({ length: rows }, (_, i) =>
    rows === 1 ? outer * 0.85 : outer * (0.45 + (0.55 * i) / (rows - 1)),
  );
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const counts = radii.map((radius) => Math.round((seats * radius) / total));
  counts[rows - 1]! += seats - counts.reduce((sum, count) => sum + count, 0);
  const places = radii.flatMap((radius, row) =>
    Array.from({ length: counts[row]! }, (_, i) => {
      const angle = Math.PI * (1 - (i + 0.5) / counts[row]!);
      return { angle, x: width / 2 + radius * Math.cos(angle), y: width / 2 - radius * Math.sin(angle) };
    }),
  );
  return places.sort((a, b) => b.angle - a.angle || a.y - b.y).map(({ x, y }) => ({ x, y }));
}
