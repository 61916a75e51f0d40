import type { Claim } from 'plenum/evidence';
import { type ReactNode, useDeferredValue, useMemo, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useParameter } from '../../app/urlState.ts';
import { useData } from '../../data/useData.ts';
import { ClaimTable } from '../../lookup/ClaimTable.tsx';
import { MoreButton } from '../../lookup/MoreButton.tsx';
import { words } from '../../strings/index.ts';
import { claimIndex, searchClaims } from './claimSearch.ts';

const STEP = 40;

/** All claims, to be searched by their words; with `source` in the address, those of one source. */
export default function Claims(): ReactNode {
  const bundle = useData('claims');
  const [source, setSource] = useParameter('source', '');
  const [asked, setAsked] = useParameter('q', '');
  const [most, setMost] = useState(STEP);
  const question = useDeferredValue(asked);
  const index = useMemo(
    () => (bundle === undefined ? undefined : claimIndex(bundle.claims, bundle.sources)),
    [bundle],
  );
  const found = useMemo(() => {
    if (bundle === undefined || index === undefined) return [];
    const byId = new Map(bundle.claims.map((claim) => [claim.id, claim]));
    const hits: readonly Claim[] =
      question.trim() === ''
        ? bundle.claims
        : searchClaims(index, question).flatMap((id) => byId.get(id) ?? []);
    return hits.filter((claim) => source === '' || claim.source === source);
  }, [bundle, index, question, source]);
  if (bundle === undefined) return <p role="status">{words.app.loading}</p>;
  const { claims: text } = words.evidence;
  const shown = found.slice(0, most).map(({ id }) => id);
  return (
    <>
      <p className="prose">{text.lead(bundle.claims.length)}</p>
      <div className="row">
        <SearchField className="search filter" value={asked} onChange={(value) => setAsked(value, 'replace')}>
          <Label>{text.search}</Label>
          <Input />
        </SearchField>
        <SourceSelect value={source} change={setSource} />
        <span role="status">{words.lookUp.shown(found.length, bundle.claims.length)}</span>
      </div>
      {found.length === 0 ? <p>{text.none}</p> : <ClaimTable ids={shown} />}
      <MoreButton shown={most} all={found.length} step={STEP} show={setMost} />
    </>
  );
}

function SourceSelect({ value, change }: { value: string; change: (id: string) => void }): ReactNode {
  const bundle = useData('claims');
  const sources = [...(bundle?.sources ?? [])].sort((a, b) => (a.custom.short < b.custom.short ? -1 : 1));
  return (
    <label>
      {words.lookUp.source}{' '}
      <select value={value} onChange={({ target }) => change(target.value)}>
        <option value="">{words.lookUp.all}</option>
        {sources.map(({ id, custom }) => (
          <option key={id} value={id}>
            {custom.short}
          </option>
        ))}
      </select>
    </label>
  );
}
