import type { ReactNode } from 'react';
import type { Tipping } from '../../data/lookup.ts';
import { Figure } from '../../figure/Figure.tsx';
import { useWidth } from '../../figure/useWidth.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { words } from '../../strings/index.ts';

interface TippingFigureProps {
  question: string;
  tipping: Tipping;
  provenance: string;
}

/** What made a ballot in one simulated history, term by term, and the smallest change that turns it. */
export function TippingFigure({ question, tipping, provenance }: TippingFigureProps): ReactNode {
  const [box, width] = useWidth<HTMLDivElement>(600);
  const { one } = words.decisions;
  const { seed, replicate, carried, votesFor, votesAgainst, terms, flip, luck, leversTried } = tipping;
  return (
    <section className="stack">
      <Figure
        id={`tipping-${tipping.decision}`}
        title={one.tipping}
        kind="computed"
        summary={one.tippingSummary(question)}
        provenance={`${provenance}, ${one.illustration(seed, replicate)}`}
        table={{
          columns: [one.term, one.part, one.tips, one.restsOn],
          rows: terms.map(({ term, part, tips, numbers }) => [
            termName(term),
            Number(part.toFixed(3)),
            tips ? one.tips : '',
            numbers.map(({ path, value }) => `${path} ${value.toFixed(2)}`).join('; '),
          ]),
        }}
      >
        <div ref={box}>
          <Bars tipping={tipping} width={Math.min(width, 680)} />
        </div>
      </Figure>
      <p className="small quiet">{one.illustration(seed, replicate)}</p>
      <p className="prose">
        {one.here(carried, votesFor, votesAgainst)}{' '}
        {flip === null ? one.noFlip(leversTried) : one.flips(flip)} {luck !== null && one.luck(luck)}
      </p>
      <ul className="small">
        {terms.map(({ term, numbers }, t) =>
          numbers.slice(0, 2).map(({ path, value, low, high, kind, claims }, i) => (
            <li key={path}>
              {termName(term)}: <span className="mono">{path}</span> {value.toFixed(2)}
              {kind === 'assumed' ? '*' : ''} ({low.toFixed(2)}-{high.toFixed(2)}, {kind})
              <ClaimNote number={2 * t + i + 1} ids={claims} />
            </li>
          )),
        )}
      </ul>
    </section>
  );
}

const termName = (term: string): string =>
  (words.decisions.one.terms as Readonly<Record<string, string>>)[term] ?? term;

const ROW = 26;
const NAMES = 150;

function Bars({ tipping: { terms }, width }: { tipping: Tipping; width: number }): ReactNode {
  const { one } = words.decisions;
  const most = Math.max(0.1, ...terms.map(({ part }) => Math.abs(part)));
  const zero = NAMES + (width - NAMES) / 2;
  const scale = Math.max(4, (width - NAMES) / 2 - 70) / most;
  return (
    <svg width={width} height={24 + terms.length * ROW} role="presentation">
      <text x={zero - 6} y={14} textAnchor="end" className="quiet">
        {one.notFor}
      </text>
      <text x={zero + 6} y={14} className="quiet">
        {one.for}
      </text>
      <line x1={zero} x2={zero} y1={18} y2={24 + terms.length * ROW} className="axis" />
      {terms.map(({ term, part, tips }, i) => {
        const y = 24 + i * ROW;
        const long = Math.abs(part) * scale;
        return (
          <g key={term}>
            <text x={0} y={y + 17}>
              {termName(term)}
            </text>
            <rect
              x={part < 0 ? zero - long : zero}
              y={y + 5}
              width={long}
              height={14}
              className={tips ? 'bar-tips' : 'bar-plain'}
            />
            <text
              x={part < 0 ? zero - long - 6 : zero + long + 6}
              y={y + 17}
              textAnchor={part < 0 ? 'end' : 'start'}
            >
              {part < 0 ? '-' : '+'}
              {Math.abs(part).toFixed(2)}
              {tips ? ` ${one.tips}` : ''}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
