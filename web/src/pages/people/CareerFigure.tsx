import { scaleLinear } from 'd3-scale';
import { type Day, formatDay, parseDay } from 'plenum/evidence';
import type { Person } from 'plenum/polity';
import { type ReactNode, useId } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { LETTER, linesIn } from '../../figure/linesIn.ts';
import { useWidth } from '../../figure/useWidth.ts';
import { colorOf } from '../../people/colors.ts';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import type { Lane } from './careerLanes.ts';

/** What the lanes of a career are drawn over. */
export const CAREER: readonly [Day, Day] = [parseDay('1917-01-01'), parseDay('1940-01-01')];

interface CareerFigureProps {
  person: Person;
  lanes: readonly Lane[];
  provenance: string;
}

/** Offices and seats of a person as bars along time, with faded ends where the sources give no day. */
export function CareerFigure({ person, lanes, provenance }: CareerFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(800);
  const { career, careerSummary, columns, voting, candidate, office, noEnd } = words.people;
  const ranks = { voting, candidate, office };
  const date = (text: string | undefined): string =>
    text === undefined ? noEnd : dateWords(text, words.time.months);
  return (
    <Figure
      id={`career-${person.id}`}
      title={career}
      kind="documented"
      summary={careerSummary(person.short, lanes.length)}
      provenance={provenance}
      keys
      table={{
        columns: [columns.what, columns.rank, columns.from, columns.to, columns.certainty],
        rows: lanes.map((lane) => [
          ...[lane.name, ranks[lane.rank], date(lane.from), date(lane.to), lane.certainty],
        ]),
      }}
    >
      <div ref={box}>
        <Drawing lanes={lanes} width={width} hue={colorOf(person)} />
      </div>
    </Figure>
  );
}

const LINE = 17;
/** A bar, and the room below it. */
const BAR = 21;
const TOP = 24;
const YEAR = 30;

function Drawing({ lanes, width, hue }: { lanes: readonly Lane[]; width: number; hue: string }): ReactNode {
  const x = scaleLinear(CAREER, [2, width - 2]);
  const rows = placed(lanes, width);
  const height = (rows.at(-1)?.below ?? TOP) + 6;
  const step = width > 600 ? 2 : 5;
  const years = Array.from({ length: 24 }, (_, i) => 1917 + i).filter((year) => (year - 1915) % step === 0);
  return (
    <svg width={width} height={height} role="presentation">
      {years.map((year) => {
        const at = x(parseDay(`${year}-01-01`));
        return (
          <g key={year}>
            <line x1={at} x2={at} y1={TOP - 4} y2={height} className="hair" />
            <text x={Math.min(at + 3, width - YEAR)} y={14} className="quiet">
              {year}
            </text>
          </g>
        );
      })}
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same seat may be held twice
        <Bar key={i} row={row} x={x} hue={hue} width={width} />
      ))}
    </svg>
  );
}

interface PlacedLane {
  lane: Lane;
  label: string[];
  y: number;
  /** where the next one begins */
  below: number;
}

/** Lanes one below the other, each with its name in as many lines as it needs. */
function placed(lanes: readonly Lane[], width: number): PlacedLane[] {
  let below = TOP;
  return lanes.map((lane) => {
    const name = lane.rank === 'candidate' ? `${lane.name} (${words.people.candidate})` : lane.name;
    const label = linesIn(name, width - 12);
    const y = below;
    below += label.length * LINE + BAR;
    return { lane, label, y, below };
  });
}

interface BarProps {
  row: PlacedLane;
  x: (day: number) => number;
  hue: string;
  width: number;
}

/** One bar: full where it is certain, fading where it is only possible; a candidate's seat is half as high. */
function Bar({ row: { lane, label, y, below }, x, hue, width }: BarProps): ReactNode {
  const id = useId();
  const { rank, span } = lane;
  const [a, b, c, d] = [x(span.fadeIn), x(span.from), x(span.to), x(span.fadeOut)];
  const long = Math.max(3, d - a);
  const part = (at: number): number => (at - a) / long;
  const longest = LETTER * Math.max(...label.map((line) => line.length));
  // the name begins with the bar, or as far left of it as it needs to end inside
  const from = Math.max(2, Math.min(a, width - longest - 4));
  return (
    <g>
      <defs>
        <linearGradient id={id}>
          <stop offset={0} stopColor={hue} stopOpacity={b > a + 1 ? 0 : 1} />
          <stop offset={part(b)} stopColor={hue} />
          <stop offset={part(c)} stopColor={hue} />
          <stop offset={1} stopColor={hue} stopOpacity={d > c + 1 ? 0 : 1} />
        </linearGradient>
      </defs>
      <title>{`${formatDay(Math.floor(span.fadeIn))} - ${formatDay(Math.floor(span.fadeOut))}`}</title>
      {label.map((line, i) => (
        <text key={line} x={from} y={y + 15 + i * LINE} className="halo">
          {line}
        </text>
      ))}
      <rect
        x={a}
        y={below - BAR + 3}
        width={long}
        height={rank === 'candidate' ? 5 : 11}
        fill={`url(#${id})`}
      />
    </g>
  );
}
