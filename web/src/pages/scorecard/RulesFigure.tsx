import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { ScorePart } from '../../data/score.ts';
import { Figure } from '../../figure/Figure.tsx';
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

const ROW = 46;

function Drawing({ lines, width }: { lines: readonly RuleLine[]; width: number }): ReactNode {
  const { modelBetter, ruleBetter } = words.scorecard;
  const x = scaleLinear(axisOf(lines.map(({ difference }) => difference)), [4, width - 4]);
  const height = 30 + lines.length * ROW;
  return (
    <svg width={width} height={height} role="presentation">
      <text x={x(0) - 8} y={16} textAnchor="end" className="quiet">
        {modelBetter}
      </text>
      <text x={x(0) + 8} y={16} className="quiet">
        {ruleBetter}
      </text>
      <line x1={x(0)} x2={x(0)} y1={22} y2={height} className="axis" />
      {lines.map(({ id, name, difference: { mean, low, high } }, i) => {
        const y = 30 + i * ROW;
        return (
          <g key={id}>
            <text x={4} y={y + 14}>
              {name}: {mean > 0 ? '+' : ''}
              {twoDigits(mean)}
            </text>
            <line x1={x(low)} x2={x(high)} y1={y + 28} y2={y + 28} className="interval" />
            <circle cx={x(mean)} cy={y + 28} r={5} className="point" />
          </g>
        );
      })}
    </svg>
  );
}
