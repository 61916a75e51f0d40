import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { useWidth } from '../../figure/useWidth.ts';
import type { Layer } from '../../ribbon/bands.ts';
import { OneLine } from '../../ribbon/OneLine.tsx';
import { RibbonBands } from '../../ribbon/RibbonBands.tsx';
import { TodayBar } from '../../ribbon/TodayBar.tsx';
import { Hidden } from './Hidden.tsx';
import { RibbonAxis, shareOfTime } from './RibbonAxis.tsx';
import { RibbonNames } from './RibbonNames.tsx';
import type { Place } from './useStory.ts';

interface PictureProps {
  story: StoryData;
  place: Place;
  layers: readonly Layer[];
  /** the one band that is shown as a line; without it, the whole stack */
  one?: string | null | undefined;
  /** from this month on nothing is shown, as the reader guesses first */
  hiddenFrom?: number | undefined;
}

/** The ribbon as wide as the page has room. */
export function RibbonPicture(props: PictureProps): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>(1100);
  return (
    <div ref={ref}>
      <RibbonDrawing {...props} width={width} height={width < NARROW ? 150 : 190} />
    </div>
  );
}

const TOP = 14;
const BOTTOM = 58;
const TODAY = 168;
/** Below this width today's bar stands in words under the ribbon. */
const NARROW = 640;

interface DrawingProps extends PictureProps {
  width: number;
  height: number;
  /** for paper: textures instead of hues */
  textured?: boolean;
}

/** The ribbon along time, the line of the day, the years, what is on record, and the month's own bar. */
export function RibbonDrawing({
  story,
  place,
  layers,
  one,
  hiddenFrom,
  width,
  height,
  textured = false,
}: DrawingProps): ReactNode {
  const { dates, bands } = place.ribbon;
  const shown = Math.min(hiddenFrom ?? dates.length, dates.length);
  const alone = one === undefined ? undefined : bands.find(({ person }) => person === one);
  const barred = width >= NARROW && alone === undefined && place.month < shown;
  const along = width >= NARROW && alone === undefined ? width - TODAY - 14 : width;
  const edges = dates.map((date) => along * shareOfTime(date, dates[0]!, story.scenario.horizon));
  const ends = [...edges, along];
  const now = edges[place.month]!;
  const cut = layers.map((layer) => upTo(layer, shown));
  return (
    <svg
      aria-hidden="true"
      width={width}
      height={TOP + height + BOTTOM}
      viewBox={`0 0 ${width} ${TOP + height + BOTTOM}`}
    >
      <g transform={`translate(0 ${TOP})`}>
        {alone === undefined ? (
          <>
            <RibbonBands
              {...{ layers: cut, persons: story.persons, edges: ends, height }}
              textured={textured}
            />
            <RibbonNames
              {...{ layers: cut, persons: story.persons, edges: ends, height, textured }}
              until={ends[shown]!}
            />
          </>
        ) : (
          <OneLine band={alone} persons={story.persons} edges={ends} height={height} shown={shown} />
        )}
        <Hidden x={ends[shown]!} along={along} height={height} />
        <RibbonAxis {...{ story, place, edges, along, height }} until={ends[shown]!} />
        <path d={`M${now} -6V${height + 6}`} stroke="var(--ink)" strokeWidth={1.5} />
        {barred && (
          <TodayBar
            {...{ layers, persons: story.persons, height }}
            at={place.month}
            x={along + 14}
            width={TODAY}
            textured={textured}
          />
        )}
      </g>
    </svg>
  );
}

/** A layer without the months from a place on. */
const upTo = (layer: Layer, shown: number): Layer =>
  shown >= layer.chance.length
    ? layer
    : { ...layer, chance: layer.chance.slice(0, shown), from: layer.from.slice(0, shown) };
