import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { pageAddress } from '../app/urlState.ts';
import { words } from '../strings/index.ts';
import { useClaimBook } from './ClaimNote.tsx';
import { citationOf } from './noteClaims.ts';

/** Claims with their sources: what each says in our words, where, and how sure it is. */
export function ClaimTable({ ids }: { ids: readonly string[] }): ReactNode {
  const book = useClaimBook();
  const { says, source, kind, certainty, kinds, certainties, locator } = words.lookUp;
  if (book === undefined) return null;
  const claims = ids.flatMap((id) => book.claims.get(id) ?? []);
  return (
    <div className="wide">
      <table className="list">
        <thead>
          <tr>
            <th scope="col">{says}</th>
            <th scope="col">{source}</th>
            <th scope="col">{kind}</th>
            <th scope="col">{certainty}</th>
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.id}>
              <td>{claim.paraphrase ?? `${claim.predicate}: ${claim.value ?? claim.when ?? ''}`}</td>
              <td data-label={source}>
                <Link href={pageAddress('/evidence', { view: 'sources', source: claim.source })}>
                  {citationOf(claim, book, locator)}
                </Link>
              </td>
              <td data-label={kind}>{kinds[claim.kind]}</td>
              <td data-label={certainty}>{certainties[claim.certainty]}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
