import type { ReactNode } from 'react';
import { dotsOf } from './foretold.ts';

interface ChanceDotsProps {
  x: number;
  y: number;
  chance: number;
  /** distance of one dot from the next */
  step: number;
}

/** A chance as twenty dots, so many of them filled. */
export function ChanceDots({ x, y, chance, step }: ChanceDotsProps): ReactNode {
  const filled = dotsOf(chance);
  return Array.from({ length: 20 }, (_, i) => (
    <circle
      // biome-ignore lint/suspicious/noArrayIndexKey: dots have no other name
      key={i}
      cx={x + step * (i + 0.5)}
      cy={y}
      r={step * 0.34}
      className={i < filled ? 'dot-full' : 'dot-empty'}
    />
  ));
}

/** What is documented: a tick where it carried, a cross where it did not. */
export function FactTick({ x, y, carried }: { x: number; y: number; carried: boolean }): ReactNode {
  const d = carried ? 'M-6 0L-2 5 7-6' : 'M-5-5L5 5M5-5L-5 5';
  return <path d={d} transform={`translate(${x} ${y})`} className="fact-tick" />;
}
