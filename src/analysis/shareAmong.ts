import type { Sample } from './sample.ts';
import { type Holds, type Share, share } from './share.ts';

/** The share, among the rows of which `among` holds, of those of which `holds` does; null if there are none. */
export function shareAmong(sample: Sample, among: Holds, holds: Holds): Share | null {
  const rows = Array.from({ length: sample.table.rows }, (_, row) => row).filter(among);
  if (rows.length === 0) return null;
  const total = rows.reduce((sum, row) => sum + sample.weights[row]!, 0);
  const places = new Map<number, number>();
  const pointOf = Int32Array.from(rows, (row) => {
    const point = sample.pointOf[row]!;
    if (!places.has(point)) places.set(point, places.size);
    return places.get(point)!;
  });
  const part: Sample = {
    table: { rows: rows.length, columns: [] },
    weights: Float64Array.from(rows, (row) => sample.weights[row]! / total),
    pointOf,
    points: places.size,
  };
  return share(part, (row) => holds(rows[row]!));
}
