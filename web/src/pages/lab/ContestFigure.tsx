import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { ChanceDots } from '../decisions/ChanceDots.tsx';
import { perHundred } from '../decisions/perHundred.ts';
import { chanceOf } from './answers.ts';
import type { LabGroup } from './labWorker.ts';
import type { ShelfRun } from './shelfRuns.ts';

interface ContestProps {
  runs: readonly ShelfRun[];
  group: LabGroup;
  provenance: string;
}

/** Whether the upper end of the first issue beats the lower, as each model of votes sees it: twenty dots for the chance. */
export function ContestFigure({ runs, group, provenance }: ContestProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(600);
  const { lab } = words;
  if (runs.length === 0) return null;
  const name = group.issues[0] ?? '';
  return (
    <Figure
      id="lab-contest"
      title={lab.contest(name, String(group.low), String(group.high))}
      kind="computed"
      summary={runs.map((run) => `${run.title} ${perHundred(chanceOf(run) ?? 0)}.`).join(' ')}
      provenance={provenance}
      table={{
        columns: [lab.columns.model, lab.columns.chance],
        rows: runs.map((run) => [run.title, perHundred(chanceOf(run) ?? 0)]),
      }}
      below={<p className="small quiet">{lab.contestDerived}</p>}
    >
      <div ref={box}>
        <Drawing runs={runs} width={Math.min(width, 640)} />
      </div>
    </Figure>
  );
}

const NAMES = 220;
const STEP = 11;

function Drawing({ runs, width }: { runs: readonly ShelfRun[]; width: number }): ReactNode {
  const wide = width >= NAMES + 20 * STEP + 60;
  const row = wide ? 26 : 46;
  const left = wide ? NAMES : 0;
  return (
    <svg width={width} height={runs.length * row + 4} role="presentation">
      {runs.map((run, i) => {
        const chance = chanceOf(run) ?? 0;
        const y = i * row + 17;
        const line = wide ? y : y + 20;
        return (
          <g key={run.model}>
            <text x={0} y={y}>
              {run.title}
            </text>
            <ChanceDots x={left} y={line - 4} chance={chance} step={STEP} />
            <text x={left + 20 * STEP + 8} y={line}>
              {perHundred(chance)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
