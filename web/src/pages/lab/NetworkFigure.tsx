import { type ReactNode, useState } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { type Bargain, bargainsOf } from './answers.ts';
import type { LabGroup } from './labWorker.ts';
import { Select } from './Select.tsx';
import type { ShelfRun } from './shelfRuns.ts';

interface NetworkFigureProps {
  runs: readonly ShelfRun[];
  group: LabGroup;
  provenance: string;
}

/** Who presses whom in a turn of a bargaining model: actors on a circle, an arrow for each challenge. */
export function NetworkFigure({ runs, group, provenance }: NetworkFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(560);
  const [chosen, choose] = useState(0);
  const [turn, setTurn] = useState(0);
  const run = runs[chosen] ?? runs[0];
  const { lab } = words;
  if (run === undefined) return null;
  const all = bargainsOf(run);
  const last = Math.max(...all.map((each) => each.turn));
  const { networkColumns: columns } = lab;
  return (
    <Figure
      id="lab-network"
      title={`${lab.network}: ${run.title}`}
      kind="computed"
      summary={lab.networkSummary(run.title, all.length)}
      provenance={provenance}
      table={{
        columns: [columns.turn, columns.from, columns.to, columns.chance, columns.gain],
        rows: all.map(({ turn: at, initiator, target, chance, gain }) => [
          ...[at, initiator, target, Number(chance.toFixed(3)), Number(gain.toFixed(4))],
        ]),
      }}
      below={
        <div className="row">
          <Select name={lab.model} options={runs.map(({ title }) => title)} value={chosen} change={choose} />
          <Select
            name={lab.columns.turn}
            options={Array.from({ length: last + 1 }, (_, i) => String(i))}
            value={Math.min(turn, last)}
            change={setTurn}
          />
        </div>
      }
    >
      <div ref={box}>
        <Drawing
          actors={group.actors}
          bargains={all.filter((each) => each.turn === Math.min(turn, last))}
          width={Math.min(width, 560)}
        />
      </div>
    </Figure>
  );
}

function Drawing({
  actors,
  bargains,
  width,
}: {
  actors: readonly string[];
  bargains: readonly Bargain[];
  width: number;
}): ReactNode {
  const radius = width / 2 - 90;
  const middle = { x: width / 2, y: radius + 40 };
  const place = (name: string): { x: number; y: number; side: number } => {
    const angle = (actors.indexOf(name) / actors.length) * 2 * Math.PI - Math.PI / 2;
    const [dx, dy] = [Math.cos(angle), Math.sin(angle)];
    return { x: middle.x + radius * dx, y: middle.y + radius * dy, side: dx };
  };
  const most = Math.max(1e-9, ...bargains.map(({ gain }) => gain));
  return (
    <svg width={width} height={2 * radius + 80} role="presentation">
      <defs>
        <marker
          id="arrow"
          viewBox="0 0 8 8"
          refX="7"
          refY="4"
          markerWidth="8"
          markerHeight="8"
          markerUnits="userSpaceOnUse"
          orient="auto"
        >
          <path d="M0 0L8 4L0 8Z" className="arrow" />
        </marker>
      </defs>
      {bargains.map(({ initiator, target, gain }) => {
        const [a, b] = [place(initiator), place(target)];
        const bend = { x: (a.x + b.x + middle.x) / 3, y: (a.y + b.y + middle.y) / 3 };
        return (
          <path
            key={`${initiator} ${target}`}
            d={`M${a.x} ${a.y}Q${bend.x} ${bend.y} ${b.x} ${b.y}`}
            className="press"
            strokeWidth={0.8 + (2.4 * Math.max(0, gain)) / most}
            markerEnd="url(#arrow)"
          />
        );
      })}
      {actors.map((actor) => {
        const { x, y, side } = place(actor);
        const anchor = side > 0.2 ? 'start' : side < -0.2 ? 'end' : 'middle';
        return (
          <g key={actor}>
            <circle cx={x} cy={y} r={4} className="point" />
            <text
              x={x + side * 10}
              y={y + (anchor === 'middle' ? (y < middle.y ? -10 : 20) : 5)}
              textAnchor={anchor}
            >
              {actor}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
