/** A history told in words: what the engine's events and decisions are called, and where two histories part. */
export { ascii } from './ascii.ts';
export { decisionLine } from './decisionLine.ts';
export { eventLine } from './eventLine.ts';
export { type Names, namesOf } from './names.ts';
export { type Parting, partingOf, type ToldHistory, type TwinAsk, tellTwins } from './twins.ts';
