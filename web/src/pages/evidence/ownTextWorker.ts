import { expose } from 'comlink';
import { type Dossier, dossierOf } from 'plenum/dossier';
import type { Claim } from 'plenum/evidence';
import type { Body, Person } from 'plenum/polity';
import { prepare } from 'plenum/texts';
import { type ClaimInText, claimsInText } from './ownText.ts';

/** What a text is held against. */
export interface OwnTextTask {
  readonly text: string;
  readonly source: string;
  readonly claims: readonly Claim[];
  readonly persons: Person[];
  readonly bodies: Body[];
}

export interface OwnTextResult {
  readonly found: readonly ClaimInText[];
  readonly dossier: Pick<Dossier, 'people' | 'events'>;
}

/** Reads the user's text beside the page, so that the page stays alive; it has no network of its own to send anything by. */
const ownTextWorker = {
  read({ text, source, claims, persons, bodies }: OwnTextTask): OwnTextResult {
    const { people, events } = dossierOf(prepare(source, text), { persons, bodies });
    return { found: claimsInText(text, source, claims), dossier: { people, events } };
  },
};
export type OwnTextWorker = typeof ownTextWorker;

expose(ownTextWorker);
