import type { ReactNode } from 'react';
import type { CauseGround, CauseRow } from '../../data/shapes.ts';
import { Note } from '../../notes/Note.tsx';
import { words } from '../../strings/index.ts';

interface WorldsProps {
  causes: readonly Pick<CauseRow, 'cause' | 'name' | 'neutral'>[];
  grounds: readonly CauseGround[];
}

/** Each cause with the world that it is held against, its claims, and every number behind it down to a page or a reason. */
export function NeutralWorlds({ causes, grounds }: WorldsProps): ReactNode {
  return (
    <section className="neutral">
      <h2>{words.why.neutral}</h2>
      <p>{words.why.neutralText}</p>
      <dl>
        {causes.map(({ cause, name, neutral }, i) => {
          const ground = grounds.find((each) => each.cause === cause);
          return (
            <div key={cause}>
              <dt>
                {name}
                <Note number={i + 1} claims={ground?.notes ?? []} />
              </dt>
              <dd>
                {neutral}
                {ground !== undefined && ground.numbers.length > 0 && <RestsOn numbers={ground.numbers} />}
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

const digits = (value: number): string => String(Math.round(value * 1000) / 1000);

function RestsOn({ numbers }: { numbers: CauseGround['numbers'] }): ReactNode {
  const { numberRange, restsOn } = words.why;
  return (
    <details className="no-print">
      <summary>{restsOn(numbers.length)}</summary>
      <ul className="small">
        {numbers.map(({ path, value, low, high, kind, because, notes }, i) => (
          <li key={path}>
            <span className="mono">{path}</span> {digits(value)}
            {kind === 'assumed' ? '*' : ''} ({numberRange(digits(low), digits(high), kind)})
            <Note number={i + 1} claims={notes} /> {because}
          </li>
        ))}
      </ul>
    </details>
  );
}
