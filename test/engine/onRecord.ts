// Decisions and other events put on a toy's record.
import { RECORD, type RecordRow, type USE, type World } from '../../src/engine/index.ts';
import { start } from '../../src/engine/start.ts';
import type { Decision } from '../../src/polity/index.ts';
import { exactly } from './toy.ts';
import { type Change, toyWorld } from './toyWorld.ts';

/** How a record enters. */
export type Use = keyof typeof USE;

/** A decision on record within the prefix: the first man's motion to bring trade to 70. */
export const decided = (use: Use, carried: boolean, more: Partial<Decision> = {}): Change => {
  const coding = {
    motion: 'policy-trade',
    issue: 'trade',
    proposal: exactly(70),
    proposer: 'ada',
    carried,
    use,
  };
  return ({ collections }) => {
    collections.decisions.push({
      id: 'd1',
      when: '1900-03-10',
      body: 'board',
      venue: 'session',
      question: 'Trade?',
      options: [{ id: 'yes-1', label: 'Yes' }],
      outcome: carried ? 'carried' : 'lost',
      certainty: 'high',
      claims: ['c-minutes'],
      coding,
      ...more,
    });
  };
};

/** The world just before its only recorded decision, and that record. */
export function beforeRecord(change: Change, kind: number = RECORD.decision): { w: World; row: RecordRow } {
  const w = toyWorld(change);
  const row = w.c.records.find((record) => record.kind === kind);
  if (row === undefined) throw new Error('no such record');
  start(w);
  return { w, row };
}
