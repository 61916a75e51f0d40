import { formatDay } from 'plenum/evidence';
import type { ReactNode } from 'react';
import type { Ribbon, StoryData } from '../../data/shapes.ts';
import type { Growth } from '../../engine/twinReport.ts';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { layersOf } from '../../ribbon/bands.ts';
import { RibbonBands } from '../../ribbon/RibbonBands.tsx';
import { TodayBar } from '../../ribbon/TodayBar.tsx';
import { words } from '../../strings/index.ts';
import { dayName, monthName } from '../../words/numbers.ts';
import type { TwinAnswer } from './askTwinWorlds.ts';

interface RowsProps {
  answer: TwinAnswer;
  story: StoryData;
  provenance: string;
}

/** Both worlds on one axis of time, identical at the fork: who leads for good, and since when. */
export function WorldRows({ answer, story, provenance }: RowsProps): ReactNode {
  const { worlds } = answer.report;
  // the order of the first world and the story's ribbon, so that a person keeps his place in both rows
  const order = story.ribbons[0]!.bands.flatMap(({ person }) => (person === null ? [] : [person]));
  const led = [...worlds.without.led, ...worlds.with.led].map(({ person }) => person);
  const often = (person: string): boolean =>
    [worlds.without, worlds.with].some((world) =>
      world.led.some((one) => one.person === person && one.chance.at(-1)! >= NAMED),
    );
  const persons = [...new Set([...order.filter((id) => led.includes(id)), ...led])].filter(often);
  const rows = [
    { name: words.whatIf.without, bands: bandsOf(worlds.without, persons) },
    { name: words.whatIf.with, bands: bandsOf(worlds.with, persons) },
  ];
  const dates = worlds.without.days.map(formatDay);
  const nameOf = (id: string): string => story.persons.find((person) => person.id === id)?.short ?? id;
  return (
    <Figure
      id="worlds"
      title={words.whatIf.worlds(dayName(answer.question.date))}
      kind="computed"
      summary={words.whatIf.worldsSummary}
      table={{
        columns: [
          words.whatIf.by,
          ...rows.flatMap(({ name }) =>
            [...persons.map(nameOf), words.app.noOne].map((who) => `${who}, ${name}`),
          ),
        ],
        rows: dates.map((date, at) => [
          monthName(date),
          ...rows.flatMap(({ bands }) => bands.bands.map(({ chance }) => Math.round(chance[at]! * 100))),
        ]),
      }}
      provenance={provenance}
    >
      <Picture rows={rows} dates={dates} story={story} />
    </Figure>
  );
}

/** Who leads at the end in fewer histories than this, in both worlds, is one of the others. */
const NAMED = 0.015;

/** A world's growth in the form of a ribbon: who leads by each date, and no one in the middle. */
function bandsOf({ days, led }: Growth, persons: readonly string[]): Pick<Ribbon, 'bands' | 'others'> {
  const none = days.map(() => 0);
  const exact = { low: none, high: none, readingLow: none, readingHigh: none };
  const bands = persons.map((person) => {
    const chance = led.find((one) => one.person === person)?.chance ?? none;
    return { person, ...exact, chance, readingLow: chance, readingHigh: chance };
  });
  const sumAt = (rows: readonly { chance: readonly number[] }[], at: number): number =>
    rows.reduce((sum, { chance }) => sum + chance[at]!, 0);
  const rare = led.filter(({ person }) => !persons.includes(person));
  const others = days.map((_, at) => sumAt(rare, at));
  const noOne = days.map((_, at) => Math.max(0, 1 - sumAt(bands, at) - others[at]!));
  return { bands: [...bands, { person: null, ...exact, chance: noOne }], others };
}

const HEIGHT = 110;
const TODAY = 168;

function Picture({
  rows,
  dates,
  story,
}: {
  rows: readonly { name: string; bands: Pick<Ribbon, 'bands' | 'others'> }[];
  dates: readonly string[];
  story: StoryData;
}): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>(1100);
  const along = width - (width < 640 ? 120 : TODAY) - 14;
  const edges = dates.map((_, i) => (along * i) / dates.length).concat(along);
  const years = dates.flatMap((date, i) =>
    i > 0 && date.slice(0, 4) !== dates[i - 1]!.slice(0, 4) ? [i] : [],
  );
  const height = rows.length * (HEIGHT + 30) + 20;
  return (
    <div ref={ref}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {rows.map(({ name, bands }, i) => (
          <g key={name} transform={`translate(0 ${i * (HEIGHT + 30)})`}>
            <text y={16} fontWeight={600}>
              {name}
            </text>
            <g transform="translate(0 22)">
              <RibbonBands layers={layersOf(bands)} persons={story.persons} edges={edges} height={HEIGHT} />
              <TodayBar
                layers={layersOf(bands)}
                persons={story.persons}
                at={dates.length - 1}
                x={along + 14}
                width={width - along - 14}
                height={HEIGHT}
              />
            </g>
          </g>
        ))}
        {years.map((i) => (
          <text key={dates[i]} className="quiet" x={edges[i]!} y={height - 4}>
            {dates[i]!.slice(0, 4)}
          </text>
        ))}
      </svg>
    </div>
  );
}
