import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { ScorePart } from '../../data/score.ts';
import { Figure } from '../../figure/Figure.tsx';
import { linesIn } from '../../figure/linesIn.ts';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { axisOf, failuresFirst, type RuleLine, twoDigits } from './intervals.ts';

/** The model against simple rules on a zero line: right of it the rule is better. */
export function RulesFigure({ part, provenance }: { part: ScorePart; provenance: string }): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(760);
  const lines = failuresFirst(part);
  const { scorecard } = words;
  return (
    <Figure
      id="score-rules"
      title={`${scorecard.rules}: ${part.part}`}
      kind="computed"
      summary={scorecard.rulesSummary(part.part, part.forecasts)}
      provenance={provenance}
      keys
      table={{
        columns: [scorecard.rule, scorecard.difference, scorecard.low, scorecard.high, scorecard.said],
        rows: lines.map(({ name, difference: { mean, low, high }, verdict }) => [
          ...[name, twoDigits(mean), twoDigits(low), twoDigits(high), verdict],
        ]),
      }}
    >
      <div ref={box}>
        <Drawing lines={lines} width={Math.min(width, 820)} />
      </div>
    </Figure>
  );
}

const LINE = 18;
const TOP = 30;
/** Narrower, what both sides mean stands at the edges instead of at the zero line. */
const NARROW = 560;

function Drawing({ lines, width }: { lines: readonly RuleLine[]; width: number }): ReactNode {
  const { modelBetter, ruleBetter } = words.scorecard;
  const x = scaleLinear(axisOf(lines.map(({ difference }) => difference)), [4, width - 4]);
  const rows = placed(lines, width);
  const height = rows.at(-1)?.below ?? TOP;
  const narrow = width < NARROW;
  return (
    <svg width={width} height={height} role="presentation">
      <text x={narrow ? 4 : x(0) - 8} y={16} textAnchor={narrow ? 'start' : 'end'} className="quiet">
        {modelBetter}
      </text>
      <text x={narrow ? width - 4 : x(0) + 8} y={16} textAnchor={narrow ? 'end' : 'start'} className="quiet">
        {ruleBetter}
      </text>
      <line x1={x(0)} x2={x(0)} y1={22} y2={height} className="axis" />
      {rows.map(({ line: { id, difference }, said, y, below }) => (
        <g key={id}>
          {said.map((text, i) => (
            <text key={text} x={4} y={y + 14 + i * LINE} className="halo">
              {text}
            </text>
          ))}
          <line
            x1={x(difference.low)}
            x2={x(difference.high)}
            y1={below - 16}
            y2={below - 16}
            className="interval"
          />
          <circle cx={x(difference.mean)} cy={below - 16} r={5} className="point" />
        </g>
      ))}
    </svg>
  );
}

interface PlacedLine {
  line: RuleLine;
  said: string[];
  y: number;
  /** where the next one begins */
  below: number;
}

/** Rules one below the other, each with its name in as many lines as it needs. */
function placed(lines: readonly RuleLine[], width: number): PlacedLine[] {
  let y = TOP;
  return lines.map((line) => {
    const { mean } = line.difference;
    const said = linesIn(`${line.name}: ${mean > 0 ? '+' : ''}${twoDigits(mean)}`, width - 8);
    const from = y;
    y += said.length * LINE + 28;
    return { line, said, y: from, below: y };
  });
}
