import { type ReactNode, useState } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { type OpinionPath, opinionsOf } from './answers.ts';
import type { LabGroup } from './labWorker.ts';
import { PathDrawing } from './PathDrawing.tsx';
import { Select } from './Select.tsx';
import type { ShelfRun } from './shelfRuns.ts';

interface OpinionsProps {
  runs: readonly ShelfRun[];
  group: LabGroup;
  issue: number;
  provenance: string;
}

/** Where opinions go when all talk to each other: round by round, and where they end. */
export function OpinionsFigure({ runs, group, issue, provenance }: OpinionsProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(760);
  const [chosen, choose] = useState(0);
  const run = runs[chosen] ?? runs[0];
  const path = run && opinionsOf(run, issue, group);
  if (run === undefined || path === undefined) return null;
  const { lab } = words;
  const turns = [...path.rounds, ...(path.end === undefined ? [] : [path.end])];
  const labels = labelsOf(path);
  return (
    <Figure
      id="lab-opinions"
      title={`${lab.opinions} ${run.title}`}
      kind="computed"
      summary={lab.opinionsSummary(run.title, path.rounds.length - 1, path.end !== undefined)}
      provenance={provenance}
      table={{
        columns: [lab.columns.actor, ...labels],
        rows: group.actors.map((actor, i) => [actor, ...turns.map((turn) => Number(turn[i]!.toFixed(2)))]),
      }}
      below={
        <>
          <Select name={lab.model} options={runs.map(({ title }) => title)} value={chosen} change={choose} />
          {run.derived && <p className="small quiet">{lab.opinionsDerived}</p>}
          {path.end === undefined && <p className="small">{lab.opinionsNoEnd}</p>}
        </>
      }
    >
      <div ref={box}>
        <PathDrawing turns={turns} labels={labels} group={group} width={Math.min(width, 860)} />
      </div>
    </Figure>
  );
}

/** Rounds by number, then the end; a model that does not tell the way has a start and an end. */
function labelsOf({ rounds, end }: OpinionPath): string[] {
  const { start, end: last } = words.lab.opinionsAt;
  const told = rounds.length === 1 ? [start] : rounds.map((_, round) => String(round));
  return end === undefined ? told : [...told, last];
}
