import { type ReactNode, useState } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { turnsOf } from './answers.ts';
import type { LabGroup } from './labWorker.ts';
import { PathDrawing } from './PathDrawing.tsx';
import { Select } from './Select.tsx';
import type { ShelfRun } from './shelfRuns.ts';

interface TurnsFigureProps {
  runs: readonly ShelfRun[];
  group: LabGroup;
  issue: number;
  provenance: string;
}

/** Positions of all actors, turn by turn, in a model that has turns: lines told apart by their names at the end. */
export function TurnsFigure({ runs, group, issue, provenance }: TurnsFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(760);
  const [chosen, choose] = useState(0);
  const run = runs[chosen] ?? runs[0];
  const { lab } = words;
  if (run === undefined) return null;
  const turns = turnsOf(run, issue, group.issues.length);
  return (
    <Figure
      id="lab-turns"
      title={`${lab.turns}: ${run.title}`}
      kind="computed"
      summary={lab.turnsSummary(run.title, turns.length - 1)}
      provenance={provenance}
      table={{
        columns: [lab.columns.actor, ...turns.map((_, turn) => lab.turn(turn))],
        rows: group.actors.map((actor, i) => [actor, ...turns.map((turn) => Number(turn[i]!.toFixed(2)))]),
      }}
      below={
        <Select name={lab.model} options={runs.map(({ title }) => title)} value={chosen} change={choose} />
      }
    >
      <div ref={box}>
        <PathDrawing
          turns={turns}
          labels={turns.map((_, turn) => String(turn))}
          group={group}
          width={Math.min(width, 860)}
        />
      </div>
    </Figure>
  );
}
