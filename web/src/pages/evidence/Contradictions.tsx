import { type ReactNode, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { useReading } from '../../app/AssumptionLine.tsx';
import { useParameter } from '../../app/urlState.ts';
import { useData } from '../../data/useData.ts';
import { useClaimBook } from '../../lookup/ClaimNote.tsx';
import { MoreButton } from '../../lookup/MoreButton.tsx';
import { words } from '../../strings/index.ts';
import { ContradictionCard } from './ContradictionCard.tsx';
import { filterContradictions } from './contradictionFilter.ts';

const STEP = 20;
const SEVERITIES = ['all', 'major', 'minor'] as const;

/** Where the sources disagree, both sides, the side taken and why; filtered by words, weight, and whether left open. */
export function Contradictions(): ReactNode {
  const bundle = useData('evidence');
  const book = useClaimBook();
  const [reading] = useReading();
  const [asked, setAsked] = useState('');
  const [severity, setSeverity] = useParameter('weight', 'all');
  const [open, setOpen] = useParameter('open', '');
  const [most, setMost] = useState(STEP);
  if (bundle === undefined || book === undefined) return <p role="status">{words.app.loading}</p>;
  const { contradictions: text } = words.evidence;
  const all = bundle.contradictions;
  const textOf = (id: string): string => {
    const claim = book.claims.get(id);
    return `${claim?.paraphrase ?? ''} ${book.sources.get(claim?.source ?? '')?.custom.short ?? ''}`;
  };
  const found = filterContradictions(all, { asked, severity, openOnly: open !== '' }, textOf);
  return (
    <>
      <p className="prose">{text.lead(all.length, all.filter(({ choice }) => choice === null).length)}</p>
      <div className="row">
        <SearchField className="search filter" value={asked} onChange={setAsked}>
          <Label>{text.search}</Label>
          <Input />
        </SearchField>
        <label>
          {text.severity}{' '}
          <select value={severity} onChange={({ target }) => setSeverity(target.value, 'replace')}>
            {SEVERITIES.map((id) => (
              <option key={id} value={id}>
                {text.severities[id]}
              </option>
            ))}
          </select>
        </label>
        <label className="check">
          <input
            type="checkbox"
            checked={open !== ''}
            onChange={({ target }) => setOpen(target.checked ? '1' : '', 'replace')}
          />
          {text.openOnly}
        </label>
        <span role="status">{words.lookUp.shown(found.length, all.length)}</span>
      </div>
      {found.slice(0, most).map((each) => (
        <ContradictionCard
          key={each.key}
          contradiction={each}
          book={book}
          rules={bundle.rules}
          {...{ reading }}
          readings={bundle.readings}
        />
      ))}
      <MoreButton shown={most} all={found.length} step={STEP} show={setMost} />
    </>
  );
}
