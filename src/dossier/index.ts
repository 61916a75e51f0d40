export { DATE_KINDS, type DateKind, type DateMention, datesIn } from './dates.ts';
export { type Dossier, dossierOf, type Named, type Proposal, type Tie } from './dossier.ts';
export { networkCsv, networkGexf } from './network.ts';
