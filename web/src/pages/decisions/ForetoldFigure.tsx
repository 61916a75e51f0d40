import type { ReactNode } from 'react';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { rangePerHundred } from '../../words/numbers.ts';
import { ChanceDots, FactTick } from './ChanceDots.tsx';
import type { Foretold } from './foretold.ts';
import { perHundred } from './perHundred.ts';
import type { DecisionRow } from './rows.ts';

interface ForetoldFigureProps {
  rows: readonly DecisionRow[];
  bodyName: (id: string | undefined) => string;
  provenance: string;
}

/** Decisions that the model was asked about, worst first: twenty dots for its chance, a tick for what is documented. */
export function ForetoldFigure({ rows, bodyName, provenance }: ForetoldFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(800);
  const { columns, verdicts, ...text } = words.decisions;
  const misses = rows.filter(({ outcome }) => outcome === 'miss').length;
  return (
    <Figure
      id="decisions-foretold"
      title={text.figure}
      kind="computed"
      summary={text.figureSummary(rows.length, misses)}
      provenance={provenance}
      keys
      table={{
        columns: [
          columns.question,
          columns.date,
          columns.body,
          columns.chance,
          columns.dice,
          columns.readings,
          columns.fact,
          columns.verdict,
        ],
        rows: rows.map(({ decision, foretold, outcome }) => [
          decision.question,
          decision.when,
          bodyName(decision.body),
          perHundred(foretold?.probability ?? 0),
          rangeText(foretold?.low, foretold?.high),
          rangeText(foretold?.readingsLow, foretold?.readingsHigh),
          foretold?.carried === true ? text.carried : text.lost,
          verdicts[outcome],
        ]),
      }}
      below={<p className="small quiet">{text.doubtsKey}</p>}
    >
      <div ref={box}>
        <Drawing rows={rows} width={width} />
      </div>
    </Figure>
  );
}

const WIDE = 640;

function Drawing({ rows, width }: { rows: readonly DecisionRow[]; width: number }): ReactNode {
  const wide = width >= WIDE;
  const step = 11;
  const dots = wide ? width - 20 * step - 110 : 0;
  const height = wide ? 30 : 52;
  const letters = Math.floor((wide ? dots : width) / 6.6);
  return (
    <svg width={width} height={rows.length * height + 30} role="presentation">
      <text x={dots} y={16} className="quiet">
        {words.decisions.chance}
      </text>
      <text x={wide ? width : width - 4} y={16} textAnchor="end" className="quiet">
        {words.decisions.fact}
      </text>
      {rows.map(({ decision, foretold }, i) => {
        const y = 30 + i * height;
        const line = y + (wide ? 17 : 35);
        return (
          <g key={decision.id}>
            <text x={0} y={y + (wide ? 17 : 16)}>
              {shortened(`${dateWords(decision.when, words.time.months)}: ${decision.question}`, letters)}
            </text>
            <ChanceDots x={dots} y={line - 4} chance={foretold?.probability ?? 0} step={step} />
            {foretold !== undefined && <DoubtLines x={dots} y={line + 4} width={20 * step} told={foretold} />}
            <text x={dots + 20 * step + 8} y={line}>
              {perHundred(foretold?.probability ?? 0)}
            </text>
            <FactTick x={width - 40} y={line - 5} carried={foretold?.carried === true} />
          </g>
        );
      })}
    </svg>
  );
}

interface DoubtProps {
  x: number;
  y: number;
  width: number;
  told: Foretold;
}

/** Both doubts on the scale of the dots above: thick, dice; thin, readings. */
function DoubtLines({ x, y, width, told: { low, high, readingsLow, readingsHigh } }: DoubtProps): ReactNode {
  const line = (from: number | null, to: number | null, dy: number, thick: number): ReactNode =>
    from !== null &&
    to !== null && (
      <path
        d={`M${x + from * width} ${y + dy}H${x + Math.max(to, from + 0.004) * width}`}
        stroke="var(--quiet)"
        strokeWidth={thick}
      />
    );
  return (
    <>
      {line(low, high, 0, 3)}
      {line(readingsLow, readingsHigh, 4, 1)}
    </>
  );
}

const rangeText = (low: number | null | undefined, high: number | null | undefined): string =>
  low == null || high == null ? '' : rangePerHundred(low, high);

const shortened = (text: string, letters: number): string =>
  text.length <= letters ? text : `${text.slice(0, Math.max(0, letters - 1)).trimEnd()}…`;
