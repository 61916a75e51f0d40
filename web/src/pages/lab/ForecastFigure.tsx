import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { forecastOf } from './answers.ts';
import type { LabGroup } from './labWorker.ts';
import type { ShelfRun } from './shelfRuns.ts';

interface ForecastFigureProps {
  runs: readonly ShelfRun[];
  group: LabGroup;
  issue: number;
  provenance: string;
}

/** Where each model sees one issue settled, under the actors where they stand. */
export function ForecastFigure({ runs, group, issue, provenance }: ForecastFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(760);
  const { lab } = words;
  const forecasts = runs.map((run) => forecastOf(run, issue) ?? Number.NaN);
  const name = group.issues[issue] ?? '';
  const [low, high] = [Math.min(...forecasts), Math.max(...forecasts)].map((value) => value.toFixed(1));
  return (
    <Figure
      id="lab-forecasts"
      title={lab.forecasts}
      kind="computed"
      summary={lab.forecastsSummary(name, runs.length, low ?? '', high ?? '')}
      provenance={provenance}
      keys
      table={{
        columns: [lab.columns.model, lab.columns.forecast],
        rows: runs.map(({ title }, i) => [title, Number(forecasts[i]!.toFixed(3))]),
      }}
    >
      <div ref={box}>
        <Drawing runs={runs} forecasts={forecasts} group={group} issue={issue} width={Math.min(width, 860)} />
      </div>
    </Figure>
  );
}

const ROW = 40;
/** Below this, models go by their ids: titles would be cut off. */
const NARROW = 560;

interface DrawingProps {
  runs: readonly ShelfRun[];
  forecasts: readonly number[];
  group: LabGroup;
  issue: number;
  width: number;
}

function Drawing({ runs, forecasts, group, issue, width }: DrawingProps): ReactNode {
  const x = scaleLinear([group.low, group.high], [14, width - 14]);
  const stands = group.actors.map((actor, i) => ({
    actor,
    at: group.position[i * group.issues.length + issue]!,
  }));
  const places = [...new Set(stands.map(({ at }) => at))].sort((a, b) => a - b);
  const most = Math.max(...places.map((at) => stands.filter((each) => each.at === at).length));
  const top = 22 + most * 16;
  return (
    <svg width={width} height={top + 14 + runs.length * ROW} role="presentation">
      {places.map((at) => {
        const anchor = x(at) < 70 ? 'start' : x(at) > width - 70 ? 'end' : 'middle';
        const here = stands.filter((each) => each.at === at);
        return (
          <g key={at}>
            {here.map(({ actor }, i) => (
              <text key={actor} x={x(at)} y={14 + i * 16} textAnchor={anchor}>
                {actor}
              </text>
            ))}
            <line
              x1={x(at)}
              x2={x(at)}
              y1={20 + here.length * 16}
              y2={top + runs.length * ROW}
              className="hair"
            />
          </g>
        );
      })}
      <line x1={x(group.low)} x2={x(group.high)} y1={top} y2={top} className="axis" />
      {runs.map(({ model, title }, i) => {
        const y = top + 12 + i * ROW;
        const at = x(forecasts[i]!);
        return (
          <g key={model}>
            <text x={14} y={y + 8} className="halo">
              {width < NARROW ? model : title}: {forecasts[i]!.toFixed(1)}
            </text>
            <line x1={x(group.low)} x2={x(group.high)} y1={y + 20} y2={y + 20} className="hair" />
            <circle cx={at} cy={y + 20} r={6} className="point" />
          </g>
        );
      })}
    </svg>
  );
}
