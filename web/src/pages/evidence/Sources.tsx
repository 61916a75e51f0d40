import type { Source } from 'plenum/evidence';
import { type ReactNode, useMemo, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Link } from 'wouter';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import { useData } from '../../data/useData.ts';
import { words } from '../../strings/index.ts';
import { sourceLine } from './sourceLine.ts';

/** The sources, each with the historian's questions; with `source` in the address, one card alone. */
export default function Sources(): ReactNode {
  const bundle = useData('claims');
  const [one] = useParameter('source', '');
  const [asked, setAsked] = useState('');
  const counts = useMemo(() => countBySource(bundle?.claims ?? []), [bundle]);
  if (bundle === undefined) return <p role="status">{words.app.loading}</p>;
  const { sources: text } = words.evidence;
  const holds = (source: Source): boolean =>
    `${source.custom.short} ${sourceLine(source)}`.toLowerCase().includes(asked.trim().toLowerCase());
  const found = bundle.sources
    .filter((source) => (one === '' ? holds(source) : source.id === one))
    .sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0));
  return (
    <>
      <p className="prose">{text.lead(bundle.sources.length)}</p>
      {one === '' ? (
        <SearchField className="search filter" value={asked} onChange={setAsked}>
          <Label>{text.search}</Label>
          <Input />
        </SearchField>
      ) : (
        <Link href={pageAddress('/evidence', { view: 'sources' })}>{words.lookUp.back}</Link>
      )}
      {found.length === 0 && <p>{words.lookUp.noPerson}</p>}
      {found.map((source) => (
        <SourceCard key={source.id} source={source} claims={counts.get(source.id) ?? 0} />
      ))}
    </>
  );
}

function countBySource(claims: readonly { source: string }[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1);
  return counts;
}

function SourceCard({ source, claims }: { source: Source; claims: number }): ReactNode {
  const { sources: text } = words.evidence;
  const { short, origin, purpose, audience, value, limitation, access } = source.custom;
  const answers = [
    [text.origin, origin],
    [text.purpose, purpose],
    [text.audience, audience],
    [text.value, value],
    [text.limitation, limitation],
    [text.access, text.accesses[access]],
  ].filter(([, answer]) => answer !== undefined);
  return (
    <article className="card stack">
      <h2 className="card-title">{short}</h2>
      <p>{sourceLine(source)}</p>
      <dl className="facts">
        {answers.map(([name, answer]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{answer}</dd>
          </div>
        ))}
      </dl>
      {claims > 0 && (
        <Link href={pageAddress('/evidence', { view: 'claims', source: source.id })}>
          {text.claims(claims)}
        </Link>
      )}
    </article>
  );
}
