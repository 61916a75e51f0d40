import { type ReactNode, useState } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { powerOf } from './answers.ts';
import { Select } from './Select.tsx';
import type { ShelfRun } from './shelfRuns.ts';

/** How much say a power index gives to each actor: a bar and its number. */
export function PowerFigure({
  runs,
  provenance,
}: {
  runs: readonly ShelfRun[];
  provenance: string;
}): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(600);
  const [chosen, choose] = useState(0);
  const run = runs[chosen] ?? runs[0];
  const { lab } = words;
  if (run === undefined) return null;
  const shares = [...powerOf(run)].sort((a, b) => b.value - a.value);
  return (
    <Figure
      id="lab-power"
      title={`${lab.power} ${run.title}`}
      kind="computed"
      summary={lab.powerSummary(run.title)}
      provenance={provenance}
      table={{
        columns: [lab.columns.actor, lab.columns.power],
        rows: shares.map(({ actor, value }) => [actor, Number(value.toFixed(4))]),
      }}
      below={
        <>
          <Select name={lab.model} options={runs.map(({ title }) => title)} value={chosen} change={choose} />
          {run.derived && <p className="small quiet">{lab.powerDerived}</p>}
        </>
      }
    >
      <div ref={box}>
        <Drawing shares={shares} width={Math.min(width, 640)} />
      </div>
    </Figure>
  );
}

const ROW = 24;
const NAMES = 120;

function Drawing({ shares, width }: { shares: ReturnType<typeof powerOf>; width: number }): ReactNode {
  const most = Math.max(0.001, ...shares.map(({ value }) => value));
  return (
    <svg width={width} height={shares.length * ROW} role="presentation">
      {shares.map(({ actor, value }, i) => (
        <g key={actor}>
          <text x={0} y={i * ROW + 16}>
            {actor}
          </text>
          <rect
            x={NAMES}
            y={i * ROW + 5}
            width={((width - NAMES - 50) * value) / most}
            height={13}
            className="bar-plain"
          />
          <text x={NAMES + ((width - NAMES - 50) * value) / most + 6} y={i * ROW + 16}>
            {value.toFixed(2)}
          </text>
        </g>
      ))}
    </svg>
  );
}
