import type { ReactNode } from 'react';
import { words } from '../../strings/index.ts';
import { ChanceDots, FactTick } from './ChanceDots.tsx';
import { type Foretold, outcomeOf } from './foretold.ts';
import { perHundred } from './perHundred.ts';

/** What the model said on the eve: a frequency with both doubts, twenty dots, and beside them what is on record. */
export function ModelSaid({ told }: { told: Foretold | undefined }): ReactNode {
  const { one } = words.decisions;
  return (
    <section className="stack">
      <h2>{one.said}</h2>
      {told?.eligible !== true && (
        <p>
          {one.notAsked} {told?.because ?? ''}
        </p>
      )}
      {told?.eligible === true && (told.probability === null ? <p>{one.noChance}</p> : <Said told={told} />)}
    </section>
  );
}

function Said({ told }: { told: Foretold }): ReactNode {
  const { one } = words.decisions;
  const { probability, low, high, readingsLow, readingsHigh, carried } = told;
  const readings = { from: readingsLow, to: readingsHigh, said: one.readings };
  const dice = { from: low, to: high, said: one.dice };
  const doubts = [readings, dice].flatMap(({ from, to, said }) =>
    from === null || to === null ? [] : [{ width: to - from, text: said(perHundred(from), perHundred(to)) }],
  );
  // the wider doubt comes first
  doubts.sort((a, b) => b.width - a.width);
  return (
    <>
      <p className="prose">
        {one.frequency(perHundred(probability ?? 0))} ({doubts.map(({ text }) => text).join('; ')}).{' '}
        {one.fact(carried === true)} <strong>{one.verdicts[outcomeOf(told)]}</strong>
      </p>
      <svg width={300} height={24} aria-hidden="true">
        <ChanceDots x={0} y={12} chance={probability ?? 0} step={12} />
        <FactTick x={270} y={12} carried={carried === true} />
      </svg>
    </>
  );
}
