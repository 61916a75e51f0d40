import { scaleLinear } from 'd3-scale';
import { type Day, formatDay, parseDay } from 'plenum/evidence';
import type { Person } from 'plenum/polity';
import { type ReactNode, useId } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import type { Lane } from './careerLanes.ts';
import { personHue } from './personHue.ts';

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
        <Drawing lanes={lanes} width={width} hue={personHue(person)} />
      </div>
    </Figure>
  );
}

const ROW = 38;
const TOP = 24;

function Drawing({ lanes, width, hue }: { lanes: readonly Lane[]; width: number; hue: string }): ReactNode {
  const x = scaleLinear(CAREER, [2, width - 2]);
  const height = TOP + lanes.length * ROW + 6;
  const step = width > 600 ? 2 : 5;
  const years = Array.from({ length: 24 }, (_, i) => 1917 + i).filter((year) => (year - 1915) % step === 0);
  return (
    <svg width={width} height={height} role="presentation">
      {years.map((year) => (
        <g key={year}>
          <line
            x1={x(parseDay(`${year}-01-01`))}
            x2={x(parseDay(`${year}-01-01`))}
            y1={TOP - 4}
            y2={height}
            className="hair"
          />
          <text x={x(parseDay(`${year}-01-01`)) + 3} y={14} className="quiet">
            {year}
          </text>
        </g>
      ))}
      {lanes.map((lane, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same seat may be held twice
        <Bar key={i} lane={lane} y={TOP + i * ROW} x={x} hue={hue} width={width} />
      ))}
    </svg>
  );
}

interface BarProps {
  lane: Lane;
  y: number;
  x: (day: number) => number;
  hue: string;
  width: number;
}

/** One bar: full where it is certain, fading where it is only possible; a candidate's seat is half as high. */
function Bar({ lane: { name, rank, span }, y, x, hue, width }: BarProps): ReactNode {
  const id = useId();
  const [a, b, c, d] = [x(span.fadeIn), x(span.from), x(span.to), x(span.fadeOut)];
  const long = Math.max(3, d - a);
  const part = (at: number): number => (at - a) / long;
  const label = rank === 'candidate' ? `${name} (${words.people.candidate})` : name;
  const end = a > width * 0.6;
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
      <text x={end ? d : a} y={y + 15} textAnchor={end ? 'end' : 'start'}>
        {label}
      </text>
      <rect x={a} y={y + 20} width={long} height={rank === 'candidate' ? 5 : 11} fill={`url(#${id})`} />
    </g>
  );
}
