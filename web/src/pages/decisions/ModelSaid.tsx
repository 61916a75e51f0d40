import type { ReactNode } from 'react';
import { words } from '../../strings/index.ts';
import { ChanceDots, FactTick } from './ChanceDots.tsx';
import { doubtsOf, saidOf } from './doubtsOf.ts';
import { type Foretold, outcomeOf } from './foretold.ts';

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
  const { probability, carried } = told;
  return (
    <>
      <p className="prose">
        {one.frequency(saidOf(told))} ({doubtsOf(told)}). {one.fact(carried === true)}{' '}
        <strong>{one.verdicts[outcomeOf(told)]}</strong>
      </p>
      <svg width={300} height={24} aria-hidden="true">
        <ChanceDots x={0} y={12} chance={probability ?? 0} step={12} />
        <FactTick x={270} y={12} carried={carried === true} />
      </svg>
    </>
  );
}
