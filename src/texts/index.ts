export type { Division, Span } from './division.ts';
export { matches } from './match.ts';
export { type Passage, passagesOf } from './passages.ts';
export { type PreparedText, placeAt, prepare } from './prepared.ts';
export { type Hit, indexFrom, marksIn, newIndex, searchIn, type TextIndex } from './search.ts';
export { statedPlaces, VERDICTS, type Verdict, type Verification, verifyClaim } from './verify.ts';
