import { type ReactNode, useState } from 'react';
import { AssumptionLine, useReading } from '../../app/AssumptionLine.tsx';
import { useParameter } from '../../app/urlState.ts';
import type { WhyData } from '../../data/shapes.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { grouped, signedHundred } from '../../words/numbers.ts';
import { Again } from './Again.tsx';
import { NeutralWorlds } from './NeutralWorlds.tsx';
import { type Sort, SortFirst } from './SortFirst.tsx';
import { bothChances, Weights } from './Weights.tsx';
import { Worksheet } from './Worksheet.tsx';
import './why.css';

/** What carried it: each cause against its neutral world. */
export default function WhyPage(): ReactNode {
  const why = useData('why');
  if (why === undefined) return <main id="main" className="page" aria-busy="true" />;
  return <Why why={why} />;
}

function Why({ why }: { why: WhyData }): ReactNode {
  const [reading] = useReading();
  const [sorting, setSorting] = useParameter('sort', '');
  const [sorted, setSorted] = useState<Readonly<Record<string, Sort>>>({});
  const shown = why.readings.find(({ id }) => id === reading) ?? why.readings[0]!;
  const weighing = shown.thresholds[0]!;
  const hidden = sorting === 'first';
  const called = (id: string): string => weighing.causes.find(({ cause }) => cause === id)?.name ?? id;
  return (
    <main id="main" className="page why">
      <AssumptionLine histories={words.why.histories(grouped(why.worlds), grouped(shown.runs))} />
      <Worksheet title={words.why.title(why.name)} causes={weighing.causes} grounds={why.grounds} />
      <header>
        <h1>{words.why.title(why.name)}</h1>
        {!hidden && (
          <p className="prose">
            {why.stale && `${words.app.stale} `}
            {words.why.sentence(why.name, ...bothChances(weighing, why))}
          </p>
        )}
        <p className="print-only small">
          {words.why.provenance(shown.id, why.seed, shown.runs, why.worlds)}, {why.scenarioHash.slice(0, 12)}
        </p>
      </header>
      <div className="row no-print">
        {hidden ? (
          <button type="button" className="button main" onClick={() => setSorting('shown')}>
            {words.why.reveal}
          </button>
        ) : (
          <button type="button" className="button" onClick={() => setSorting('first')}>
            {words.why.sort}
          </button>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {words.why.print}
        </button>
      </div>
      {sorting !== '' && (
        <SortFirst causes={weighing.causes} sorted={sorted} setSorted={setSorted} revealed={!hidden} />
      )}
      {!hidden && (
        <>
          <Weights
            id="causes"
            title={words.why.figure}
            weighing={weighing}
            why={why}
            provenance={words.why.provenance(shown.id, why.seed, shown.runs, why.worlds)}
            keys
          />
          {weighing.pair !== null && (
            <p>
              {words.why.pair(
                called(weighing.pair.first),
                called(weighing.pair.second),
                signedHundred(weighing.pair.interaction.estimate),
                weighing.pair.interaction.low > 0 || weighing.pair.interaction.high < 0,
                weighing.pair.interaction.estimate > 0,
              )}
            </p>
          )}
          <NeutralWorlds causes={weighing.causes} grounds={why.grounds} />
          <Again key={shown.id} why={why} reading={shown.id} />
        </>
      )}
    </main>
  );
}
