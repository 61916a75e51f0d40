import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import type { Place } from './useStory.ts';

interface AxisProps {
  story: StoryData;
  place: Place;
  edges: readonly number[];
  along: number;
  height: number;
  /** what lies right of this is not told yet */
  until: number;
}

/** Years below a ribbon, what is on record below them, and a mark over each month that moved a chance. */
export function RibbonAxis({ story, place, edges, along, height, until }: AxisProps): ReactNode {
  const { dates } = place.ribbon;
  return (
    <g>
      <Turns place={place} edges={edges} until={until} />
      <path d={`M0 ${height}H${along}`} stroke="var(--quiet)" />
      {dates.map((date, at) =>
        date.slice(5) === '01-01' ? (
          <g key={date} transform={`translate(${edges[at]} ${height})`}>
            <path d="M0 0v6" stroke="var(--quiet)" />
            <text className="quiet" x={4} y={15}>
              {date.slice(0, 4)}
            </text>
          </g>
        ) : null,
      )}
      <Events {...{ story, place, along, until }} y={height + 28} />
      <text className="quiet" y={height + 52}>
        {words.story.onTicks}
      </text>
    </g>
  );
}

/** Where a day lies between two others, 0-1. */
export function shareOfTime(date: string, from: string, to: string): number {
  const [day, first, last] = [date, from, to].map((one) => Date.parse(one));
  return (day! - first!) / (last! - first!);
}

/** A small triangle over each month that changed a chance by more than dice explain. */
function Turns({ place, edges, until }: Pick<AxisProps, 'place' | 'edges' | 'until'>): ReactNode {
  return place.ribbon.turns
    .map(({ date }) => ({ date, x: edges[place.ribbon.dates.indexOf(date)]! }))
    .filter(({ x }) => x < until)
    .map(({ date, x }) => <path key={date} d={`M${x} -1l-4.5 -8h9Z`} fill="var(--ink)" />);
}

/** What is on record: a tick for each event, a ring for each stage, filled where the reader is. */
function Events({
  story,
  place,
  along,
  until,
  y,
}: Pick<AxisProps, 'story' | 'place' | 'along' | 'until'> & { y: number }): ReactNode {
  const { horizon } = story.scenario;
  const x = (date: string): number => along * Math.min(1, shareOfTime(date, place.ribbon.dates[0]!, horizon));
  return (
    <g>
      {story.events
        .filter(({ date }) => x(date) <= until)
        .map(({ date, text }) => (
          <path key={`${date}${text}`} d={`M${x(date).toFixed(1)} ${y - 4}v8`} stroke="var(--no-one)" />
        ))}
      {story.stages
        .filter(({ date }) => date <= horizon)
        .map((stage) => (
          <circle
            key={stage.id}
            cx={Math.max(5, x(stage.date))}
            cy={y}
            r={4.5}
            fill={stage === place.stage ? 'var(--ink)' : 'var(--paper)'}
            stroke="var(--ink)"
            strokeWidth={1.5}
          />
        ))}
    </g>
  );
}
