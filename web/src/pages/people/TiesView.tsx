import { parseDay } from 'plenum/evidence';
import { tiesOn } from 'plenum/polity';
import { type ReactNode, useMemo } from 'react';
import { useParameter } from '../../app/urlState.ts';
import type { PeopleBundle } from '../../data/lookup.ts';
import { Scrubber } from '../../lookup/Scrubber.tsx';
import { words } from '../../strings/index.ts';
import { TieMatrixFigure } from './TieMatrixFigure.tsx';
import { TieNetworkFigure } from './TieNetworkFigure.tsx';
import { tieMatrix } from './tieMatrix.ts';

/** First day of which any tie tells. */
const FIRST = '1919-03-25';

/** Who liked whom on a day that a slider chooses: a matrix first, a network second. */
export function TiesView({ record }: { record: PeopleBundle }): ReactNode {
  const [at, setAt] = useParameter('at', record.scenario.documentedUntil);
  const matrix = useMemo(() => {
    const { ties } = record;
    const held = tiesOn({ ties } as unknown as Parameters<typeof tiesOn>[0], parseDay(at));
    return tieMatrix(
      held,
      record.persons.map(({ id }) => id),
    );
  }, [record, at]);
  const props = { matrix, record, at };
  return (
    <>
      <p className="prose">{words.people.network.lead}</p>
      <Scrubber
        label={words.people.at}
        from={FIRST}
        to={record.scenario.horizon}
        at={at}
        set={(day) => setAt(day, 'replace')}
      />
      <TieMatrixFigure {...props} />
      <TieNetworkFigure {...props} />
    </>
  );
}
