import { type ReactNode, useMemo } from 'react';
import { useData } from '../data/useData.ts';
import { Note } from '../notes/Note.tsx';
import { words } from '../strings/index.ts';
import { type ClaimBook, claimBook, noteClaims } from './noteClaims.ts';

/** Claims and sources by id; undefined until they are there. */
export function useClaimBook(): ClaimBook | undefined {
  const bundle = useData('claims');
  return useMemo(() => (bundle === undefined ? undefined : claimBook(bundle)), [bundle]);
}

/** A footnote by the ids of its claims. */
export function ClaimNote({ number, ids }: { number: number; ids: readonly string[] }): ReactNode {
  const book = useClaimBook();
  if (book === undefined) return null;
  return <Note number={number} claims={noteClaims(ids, book, words.lookUp.locator)} />;
}
