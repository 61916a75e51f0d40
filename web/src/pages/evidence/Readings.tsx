import type { Belief } from 'plenum/evidence';
import type { ReactNode } from 'react';
import type { ReadingCard, ReadingSetting } from '../../data/lookup.ts';
import { useData } from '../../data/useData.ts';
import { ClaimNote } from '../../lookup/ClaimNote.tsx';
import { ClaimTable } from '../../lookup/ClaimTable.tsx';
import { ColumnHeads } from '../../lookup/ColumnHeads.tsx';
import { words } from '../../strings/index.ts';

/** Readings: what each school holds, what would embarrass it, what it sets otherwise; then the questions behind them. */
export default function Readings(): ReactNode {
  const bundle = useData('evidence');
  if (bundle === undefined) return <p role="status">{words.app.loading}</p>;
  const { readings: text } = words.evidence;
  const belief = (id: string): Belief | undefined => bundle.beliefs.find((each) => each.id === id);
  return (
    <>
      <p className="prose">{text.lead}</p>
      {bundle.readings.map((reading) => (
        <Card
          key={reading.id}
          reading={reading}
          beliefs={reading.beliefs.flatMap((id) => belief(id) ?? [])}
        />
      ))}
      <h2>{text.questions}</h2>
      {bundle.beliefs
        .filter(({ question }) => question !== undefined)
        .map((each) => (
          <article key={each.id} className="card stack">
            <h3>
              {each.holds} {each.standard === true && <span className="small">({text.standard})</span>}
            </h3>
            <Facts
              facts={[
                [text.heldBy, each.heldBy],
                [text.because, each.because],
                [text.embarrassedBy, each.embarrassedBy],
              ]}
            />
            <details>
              <summary>{text.claims}</summary>
              <ClaimTable ids={each.takes} />
            </details>
          </article>
        ))}
    </>
  );
}

function Card({ reading, beliefs }: { reading: ReadingCard; beliefs: readonly Belief[] }): ReactNode {
  const { readings: text } = words.evidence;
  const { name, holds, heldBy, embarrassedBy, settings } = reading;
  return (
    <article className="card stack">
      <h2>{name}</h2>
      <Facts
        facts={[
          [text.holds, holds],
          [text.heldBy, heldBy],
          [text.embarrassedBy, embarrassedBy],
          [text.beliefs, beliefs.map((belief) => belief.holds).join(' ') || undefined],
        ]}
      />
      {settings.length > 0 && (
        <details>
          <summary>{text.settings(settings.length)}</summary>
          <Settings settings={settings} />
        </details>
      )}
    </article>
  );
}

function Facts({ facts }: { facts: readonly (readonly [string, string | undefined])[] }): ReactNode {
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === undefined ? null : (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}

function Settings({ settings }: { settings: readonly ReadingSetting[] }): ReactNode {
  const { columns, on, off } = words.evidence.readings;
  return (
    <div className="wide">
      <table className="list">
        <ColumnHeads columns={columns} />
        <tbody>
          {settings.map(({ path, value, range, claims, assumed }, i) => (
            <tr key={path}>
              <th scope="row" className="mono">
                {path}
              </th>
              <td data-label={columns.value}>
                {typeof value === 'boolean' ? (value ? on : off) : value}
                {assumed !== null && '*'}
                <ClaimNote number={i + 1} ids={claims} />
              </td>
              <td data-label={columns.range}>{range?.join(' - ') ?? ''}</td>
              <td data-label={columns.why}>{assumed ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
