import type { ReactNode } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { NoteClaim } from '../data/shapes.ts';
import { words } from '../strings/index.ts';

/** The weakest of some claims decides the mark: nothing if documented, "i" if inferred, "*" if assumed. */
export function noteSign(claims: readonly NoteClaim[]): string {
  if (claims.length === 0 || claims.some(({ kind }) => kind === 'assumed')) return '*';
  return claims.some(({ kind }) => kind === 'inferred') ? 'i' : '';
}

/** A footnote: a small number that opens the claims behind a sentence, with source and page. */
export function Note({ number, claims }: { number: number; claims: readonly NoteClaim[] }): ReactNode {
  if (claims.length === 0) return null;
  return (
    <DialogTrigger>
      <Button className="note-mark" aria-label={words.notes.open(number)}>
        {number}
        {noteSign(claims)}
      </Button>
      <Popover className="popover">
        <Dialog className="note" aria-label={words.notes.open(number)}>
          <ClaimList claims={claims} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

/** Claims one below the other, those against it last and said to be so. */
export function ClaimList({ claims }: { claims: readonly NoteClaim[] }): ReactNode {
  return (
    <ul>
      {claims.map(({ id, kind, certainty, citation, paraphrase, against }) => (
        <li key={id}>
          {against === true && <strong>{words.notes.against}: </strong>}
          {paraphrase !== null && <>{paraphrase} </>}
          <span className="quiet">
            {citation} ({words.notes[kind]}, {words.notes.certainty(certainty)})
          </span>
        </li>
      ))}
    </ul>
  );
}
