import type { ReactNode } from 'react';
import { useWidth } from '../figure/useWidth.ts';
import { Mark } from '../people/Mark.tsx';

/** An estimate with its interval on a line through zero. */
export interface DotRow {
  id: string;
  /** before the name, e.g. the letters of a comparison */
  mark: string;
  name: string;
  color: string;
  /** the person's mark; without one, a disc */
  shape?: string | undefined;
  /** drawn in strokes: no one */
  hatched?: boolean;
  estimate: number;
  low: number;
  high: number;
  /** another estimate of the same, drawn hollow */
  hollow?: number;
  /** a wider doubt, drawn as a thin line below: range over readings */
  range?: { low: number; high: number } | null;
  /** what the number reads */
  text: string;
  /** the number is one that dice alone could have made */
  faint?: boolean;
}

const ROW = 34;
const TOP = 26;

/** Rows of dots with intervals, the scale in histories of 100. Thick: dice. Thin, below: readings. */
export function DotIntervals({ rows, zero }: { rows: readonly DotRow[]; zero: string }): ReactNode {
  const [ref, width] = useWidth<HTMLDivElement>(760);
  const narrow = width < 560;
  const left = narrow ? 12 : 210;
  const right = 78;
  const ends = rows.flatMap(({ low, high, range, hollow = 0 }) => [
    ...[low, high, hollow],
    ...(range == null ? [] : [range.low, range.high]),
  ]);
  const [from, to] = [Math.min(-0.02, ...ends), Math.max(0.02, ...ends)];
  const x = (value: number): number => left + ((value - from) / (to - from)) * (width - left - right);
  const step = narrow ? ROW + 16 : ROW;
  const height = TOP + rows.length * step + 8;
  return (
    <div ref={ref}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        <path d={`M${x(0)} ${TOP - 6}V${height}`} stroke="var(--quiet)" />
        <text
          className="quiet"
          x={x(0)}
          y={14}
          textAnchor={x(0) > width * 0.7 ? 'end' : x(0) < 80 ? 'start' : 'middle'}
        >
          {zero}
        </text>
        {rows.map((row, i) => (
          <g key={row.id} transform={`translate(0 ${TOP + i * step + (narrow ? 30 : 16)})`}>
            {/* a name may stand on the line through zero, which makes room for it */}
            <text x={0} y={narrow ? -16 : 5} stroke="var(--paper)" strokeWidth={4} paintOrder="stroke">
              <tspan fontWeight={600}>{row.mark}</tspan> {row.name}
            </text>
            <path
              d={`M${x(row.low)} 0H${x(row.high)}`}
              stroke={row.color}
              strokeWidth={row.hatched === true ? 8 : 4}
              strokeDasharray={row.hatched === true ? '2 3' : undefined}
            />
            {row.range != null && (
              <path
                d={`M${x(row.range.low)} 9v-4M${x(row.range.low)} 7H${x(row.range.high)}M${x(row.range.high)} 9v-4`}
                stroke="var(--quiet)"
                fill="none"
              />
            )}
            <circle cx={x(row.estimate)} r={8} fill="var(--paper)" />
            <Mark x={x(row.estimate)} y={0} size={6.5} shape={row.shape} color={row.color} />
            {row.hollow !== undefined && (
              <circle cx={x(row.hollow)} r={5} fill="none" stroke="var(--ink)" strokeWidth={1.5} />
            )}
            <text
              x={width}
              y={5}
              textAnchor="end"
              className={row.faint === true ? 'quiet' : undefined}
              fontWeight={row.faint === false ? 600 : undefined}
            >
              {row.text}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}
