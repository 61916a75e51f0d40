import { type ReactNode, useState } from 'react';
import { Input, Label, SearchField } from 'react-aria-components';
import { Link } from 'wouter';
import { pageAddress, useParameter } from '../../app/urlState.ts';
import { words } from '../../strings/index.ts';
import { dateWords } from '../../time/dateWords.ts';
import { doubtsOf } from './doubtsOf.ts';
import type { Outcome } from './foretold.ts';
import { perHundred } from './perHundred.ts';
import { type DecisionRow, filterRows } from './rows.ts';

const STEP = 40;
const FILTERS: readonly (Outcome | 'all')[] = ['all', 'miss', 'hit', 'untold'];

interface DecisionListProps {
  rows: readonly DecisionRow[];
  bodyName: (id: string | undefined) => string;
}

/** Every decision on record in one table, worst misses first, to be filtered by words and by how it came out. */
export function DecisionList({ rows, bodyName }: DecisionListProps): ReactNode {
  const [asked, setAsked] = useState('');
  const [most, setMost] = useState(STEP);
  const [show, setShow] = useParameter('show', 'all');
  const outcome = FILTERS.find((id) => id === show) ?? 'all';
  const found = filterRows(rows, asked, outcome);
  const { columns, filters, list, search } = words.decisions;
  return (
    <section className="stack" aria-label={list}>
      <h2>{list}</h2>
      <div className="row">
        <SearchField className="search filter" value={asked} onChange={setAsked}>
          <Label>{search}</Label>
          <Input />
        </SearchField>
        <label>
          {words.decisions.show}{' '}
          <select value={outcome} onChange={({ target }) => setShow(target.value, 'replace')}>
            {FILTERS.map((id) => (
              <option key={id} value={id}>
                {filters[id]}
              </option>
            ))}
          </select>
        </label>
        <span role="status">{words.lookUp.shown(found.length, rows.length)}</span>
      </div>
      <div className="wide">
        <table className="list">
          <thead>
            <tr>
              <th scope="col">{columns.date}</th>
              <th scope="col">{columns.question}</th>
              <th scope="col">{columns.body}</th>
              <th scope="col">{columns.chance}</th>
              <th scope="col">{columns.fact}</th>
              <th scope="col">{columns.verdict}</th>
            </tr>
          </thead>
          <tbody>
            {found.slice(0, most).map((row) => (
              <Row key={row.decision.id} row={row} bodyName={bodyName} />
            ))}
          </tbody>
        </table>
      </div>
      {found.length > most && (
        <p>
          <button type="button" className="button" onClick={() => setMost(found.length)}>
            {words.lookUp.more(found.length - most)}
          </button>
        </p>
      )}
    </section>
  );
}

function Row({ row, bodyName }: { row: DecisionRow; bodyName: DecisionListProps['bodyName'] }): ReactNode {
  const { decision, foretold, outcome } = row;
  const { columns, verdicts, carried, lost, unclear } = words.decisions;
  const fact = decision.coding?.carried;
  return (
    <tr>
      <td data-label={columns.date}>{dateWords(decision.when, words.time.months)}</td>
      <th scope="row">
        <Link href={pageAddress('/decisions', { id: decision.id })}>{decision.question}</Link>
      </th>
      <td data-label={columns.body}>{bodyName(decision.body)}</td>
      <td data-label={columns.chance}>
        {foretold?.probability == null ? (
          '-'
        ) : (
          <>
            {perHundred(foretold.probability)} <span className="quiet small">({doubtsOf(foretold)})</span>
          </>
        )}
      </td>
      <td data-label={columns.fact}>{fact === undefined ? unclear : fact ? carried : lost}</td>
      <td data-label={columns.verdict}>
        {outcome === 'miss' ? <strong>{verdicts.miss}</strong> : verdicts[outcome]}
      </td>
    </tr>
  );
}
