import { benchExpectedUtility } from './expectedUtility.ts';
import { benchPower } from './power.ts';
import { benchSpatial } from './spatial.ts';

/** One row: how long the shelf takes and how long the same written plainly, in the same unit; NaN where not timed. */
interface Row {
  readonly what: string;
  readonly ours: number;
  readonly plain: number;
  readonly unit: string;
}

/** The models that are costly, each beside the same rules written plainly, as lines of a table. */
export function benchModels(): string[] {
  const rows: Row[] = [...benchExpectedUtility(), ...benchSpatial(), ...benchPower()];
  const width = Math.max(...rows.map(({ what }) => what.length));
  return [
    'models of the shelf, beside the same written plainly (ratio: ours / plain)',
    `  ${'model'.padEnd(width)}  ${'ours'.padStart(9)}  ${'plain'.padStart(9)}  ${'ratio'.padStart(6)}  unit`,
    ...rows.map(({ what, ours, plain, unit }) => {
      const [own, other, ratio] = [ours, plain, ours / plain].map(figure);
      return `  ${what.padEnd(width)}  ${own!.padStart(9)}  ${other!.padStart(9)}  ${ratio!.padStart(6)}  ${unit}`;
    }),
  ];
}

/** Three digits; a dash where there is no figure. */
function figure(value: number): string {
  if (Number.isNaN(value)) return '-';
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(3);
}
