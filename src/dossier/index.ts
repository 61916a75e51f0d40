export { type Accepted, acceptedOf } from './accept.ts';
export { DATE_KINDS, type DateKind, type DateMention, datesIn } from './dates.ts';
export { type Dossier, dossierOf, type Named, type Proposal, type Tie } from './dossier.ts';
export { type Draft, draftSchema } from './draft.ts';
export type { DraftProblem } from './draftClaim.ts';
export { networkCsv, networkGexf } from './network.ts';
