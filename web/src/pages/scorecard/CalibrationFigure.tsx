import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';
import type { ScoreData } from '../../data/score.ts';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';

type Bins = ScoreData['calibration'];
const hundred = (share: number | null): string => (share === null ? '-' : String(Math.round(share * 100)));

/** What was said against what happened, in bins, with the diagonal on which both agree. */
export function CalibrationFigure({ bins, provenance }: { bins: Bins; provenance: string }): ReactNode {
  const { scorecard } = words;
  const [box, width] = useWidth<HTMLDivElement>(MOST);
  return (
    <Figure
      id="score-calibration"
      title={scorecard.calibration}
      kind="computed"
      summary={scorecard.calibrationSummary}
      provenance={provenance}
      table={{
        columns: [
          scorecard.predicted,
          scorecard.observed,
          scorecard.low,
          scorecard.high,
          scorecard.decisions,
        ],
        rows: bins.map(({ predicted, observed, low, high, decisions }) => [
          ...[hundred(predicted), hundred(observed), hundred(low), hundred(high), decisions],
        ]),
      }}
    >
      <div ref={box}>
        <Drawing bins={bins} size={Math.min(MOST, width)} />
      </div>
    </Figure>
  );
}

/** A square as large as there is room, up to this. */
const MOST = 320;
const EDGE = 40;

function Drawing({ bins, size }: { bins: Bins; size: number }): ReactNode {
  const x = scaleLinear([0, 1], [EDGE, size - 14]);
  const y = scaleLinear([0, 1], [size - EDGE, 34]);
  const { predicted, observed } = words.scorecard;
  return (
    <svg width={size} height={size} role="presentation">
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(1)} className="hair" />
      <line x1={x(0)} y1={y(0)} x2={x(1)} y2={y(0)} className="axis" />
      <line x1={x(0)} y1={y(0)} x2={x(0)} y2={y(1)} className="axis" />
      {[0, 0.5, 1].map((share) => (
        <g key={share}>
          <text x={x(share)} y={size - EDGE + 16} textAnchor="middle">
            {share * 100}
          </text>
          <text x={EDGE - 6} y={y(share) + 4} textAnchor="end">
            {share * 100}
          </text>
        </g>
      ))}
      <text x={x(0.5)} y={size - 4} textAnchor="middle" className="quiet">
        {predicted}
      </text>
      <text x={4} y={16} className="quiet">
        {observed}
      </text>
      {bins.map(({ from, predicted: said, observed: came, low, high, decisions }) =>
        said === null || came === null ? null : (
          <g key={from}>
            <line x1={x(said)} x2={x(said)} y1={y(low ?? came)} y2={y(high ?? came)} className="interval" />
            <circle cx={x(said)} cy={y(came)} r={3 + Math.sqrt(decisions)} className="point" />
            <text x={x(said) + 10} y={y(came) + 16} className="quiet">
              {decisions}
            </text>
          </g>
        ),
      )}
    </svg>
  );
}
