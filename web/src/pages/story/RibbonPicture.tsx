import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { colorOf } from '../../people/colors.ts';
import { Mark } from '../../people/Mark.tsx';
import { type Layer, personOf } from '../../ribbon/bands.ts';
import { RibbonBands } from '../../ribbon/RibbonBands.tsx';
import { TodayBar } from '../../ribbon/TodayBar.tsx';
import { useWidth } from '../../ribbon/useWidth.ts';
import { words } from '../../strings/index.ts';
import type { Place } from './useStory.ts';

interface PictureProps {
  story: StoryData;
  place: Place;
  layers: readonly Layer[];
}

const TOP = 14;
const BOTTOM = 40;
const TODAY = 168;
/** Below this width today's bar stands in words under the ribbon. */
const NARROW = 640;
/** A band is named on the ribbon where it is at least so high somewhere. */
const NAMED = 0.12;

/** The ribbon along time, the line of the day, the years, what is on record, and the month's own bar. */
export function RibbonPicture({ story, place, layers }: PictureProps): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>(1100);
  const narrow = width < NARROW;
  const height = narrow ? 180 : 196;
  const along = narrow ? width : width - TODAY - 14;
  const { dates } = place.ribbon;
  const edges = dates.map((date) => along * shareOfTime(date, dates[0]!, story.scenario.horizon));
  const ends = [...edges, along];
  const now = edges[place.month]!;
  return (
    <div ref={ref}>
      <svg
        aria-hidden="true"
        width={width}
        height={TOP + height + BOTTOM}
        viewBox={`0 0 ${width} ${TOP + height + BOTTOM}`}
      >
        <g transform={`translate(0 ${TOP})`}>
          <RibbonBands layers={layers} persons={story.persons} edges={ends} height={height} />
          <Names layers={layers} story={story} edges={ends} height={height} />
          <Turns place={place} edges={ends} />
          <Axis dates={dates} edges={edges} y={height} along={along} />
          <Events story={story} dates={dates} along={along} y={height + 28} place={place} />
          <path d={`M${now} -6V${height + 6}`} stroke="var(--ink)" strokeWidth={1.5} />
          {!narrow && (
            <TodayBar
              layers={layers}
              persons={story.persons}
              at={place.month}
              x={along + 14}
              width={TODAY}
              height={height}
            />
          )}
        </g>
      </svg>
    </div>
  );
}

/** Where a day lies between two others, 0-1. */
function shareOfTime(date: string, from: string, to: string): number {
  const [day, first, last] = [date, from, to].map((one) => Date.parse(one));
  return (day! - first!) / (last! - first!);
}

/** Direct labels, where a band is highest; on paper of their own, so that they are read on any ground. */
function Names({
  layers,
  story,
  edges,
  height,
}: {
  layers: readonly Layer[];
  story: StoryData;
  edges: readonly number[];
  height: number;
}): ReactNode {
  return layers.map(({ who, chance, from }) => {
    // the label stands well inside: not in the first or last months
    const inside = chance.slice(8, -14);
    const at = 8 + inside.indexOf(Math.max(...inside));
    if (who === 'others' || chance[at]! < NAMED) return null;
    const person = personOf(story.persons, who);
    const name = who === null ? words.app.noOne : (person?.short ?? who);
    const [x, y] = [edges[at]!, height * (1 - from[at]! - chance[at]! / 2)];
    const width = name.length * 7.4 + (who === null ? 14 : 28);
    return (
      <g key={String(who)} transform={`translate(${x} ${y})`}>
        <rect y={-11} width={width} height={22} rx={3} fill="var(--paper)" />
        {who !== null && <Mark x={12} y={0} size={5.5} shape={person?.color?.mark} color={colorOf(person)} />}
        <text x={who === null ? 7 : 22} y={4.5} fontWeight={600}>
          {name}
        </text>
      </g>
    );
  });
}

/** A small triangle over each month that changed a chance by more than dice explain. */
function Turns({ place, edges }: { place: Place; edges: readonly number[] }): ReactNode {
  return place.ribbon.turns.map(({ date }) => {
    const at = place.ribbon.dates.indexOf(date);
    return <path key={date} d={`M${edges[at]!} -1l-4.5 -8h9Z`} fill="var(--ink)" />;
  });
}

function Axis({
  dates,
  edges,
  y,
  along,
}: {
  dates: readonly string[];
  edges: readonly number[];
  y: number;
  along: number;
}): ReactNode {
  return (
    <g>
      <path d={`M0 ${y}H${along}`} stroke="var(--quiet)" />
      {dates.map((date, at) =>
        date.slice(5) === '01-01' ? (
          <g key={date} transform={`translate(${edges[at]} ${y})`}>
            <path d="M0 0v6" stroke="var(--quiet)" />
            <text className="quiet" x={4} y={15}>
              {date.slice(0, 4)}
            </text>
          </g>
        ) : null,
      )}
    </g>
  );
}

/** What is on record: a tick for each event, a ring for each stage, filled where the reader is. */
function Events({
  story,
  dates,
  along,
  y,
  place,
}: {
  story: StoryData;
  dates: readonly string[];
  along: number;
  y: number;
  place: Place;
}): ReactNode {
  const x = (date: string): number =>
    along * Math.min(1, shareOfTime(date, dates[0]!, story.scenario.horizon));
  return (
    <g>
      {story.events.map(({ date, text }) => (
        <path key={`${date}${text}`} d={`M${x(date).toFixed(1)} ${y - 4}v8`} stroke="var(--no-one)" />
      ))}
      {story.stages
        .filter(({ date }) => date <= story.scenario.horizon)
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
