// A small polity in which every collection has an entry, and ways to spoil it. All of it is invented.
import { formatReport, type KnownMechanism, readScenario, type TextFile } from '../../src/scenario/index.ts';

const FOOTNOTE = 'claims: [c-board]';
const HALF = `{ value: 0.5, range: [0.2, 0.8], ${FOOTNOTE} }`;

/** One entry a line, so that a test can name the line it means. */
export const POLITY = `polity: { schemaVersion: 1, id: guild, title: The guild, sources: [minutes] }
persons:
  - { id: ada, name: Ada Lund, short: Lund, tier: 1, born: "1870", died: "1930-05", fate: { manner: died }, ${FOOTNOTE} }
  - { id: ben, name: Ben Roth, short: Roth, tier: 1, born: "1880-02-03", fate: { manner: living }, ${FOOTNOTE} }
  - { id: cleo, name: Cleo Marsh, short: Marsh, tier: 2, fate: { manner: unknown }, ${FOOTNOTE} }
traits:
  - { person: ada, trait: authority, from: "1919-01-01", amount: ${HALF} }
  - { person: ben, trait: authority, from: "1919-01-01", amount: ${HALF} }
ties:
  - { person: ada, toward: ben, from: "1919-01-01", liking: ${HALF} }
bodies:
  - { id: assembly, name: The assembly, kind: congress, ${FOOTNOTE} }
  - { id: board, name: The board, kind: bureau, electedBy: assembly, ${FOOTNOTE} }
offices:
  - { id: chair, name: The chair, body: board, electedBy: board, powers: [{ kind: appoints, pool: posts, strength: ${HALF} }], ${FOOTNOTE} }
tenures:
  - { office: chair, person: ada, from: "1919-03-01", to: "1922-04-03", certainty: high, ${FOOTNOTE} }
  - { office: chair, person: ben, from: "1922-04-03", to: "1925", certainty: high, ${FOOTNOTE} }
terms:
  - { id: board-1919, body: board, from: "1919-03-01", to: "1923-03-01", event: meeting, certainty: high, votingSeats: 3, ${FOOTNOTE}, voting: [{ person: ada }, { person: ben, to: "1920-01-01" }, { person: cleo, from: "1920-01-01" }] }
rules:
  - { id: quorum, name: Quorum, kind: quorum, body: board, from: "1919", amount: ${HALF}, ${FOOTNOTE} }
pools:
  - { id: posts, name: Posts, appointedBy: chair, posts: { value: 80, ${FOOTNOTE} }, exitsPerYear: ${HALF}, delegateShare: ${HALF} }
ladder:
  - { id: out, name: Out, effect: leaves-body, leaves: board, body: assembly, majority: ${HALF}, ${FOOTNOTE} }
motions:
  - { id: policy-trade, name: Trade, kind: policy, body: board, appealTo: assembly, issue: trade, perYear: ${HALF} }
issues:
  - { id: trade, name: Trade, question: Who may trade?, low: nobody, high: everybody, policy: [{ from: "1919-01-01", position: ${HALF} }, { from: "1921-01-01", position: ${HALF} }], ${FOOTNOTE} }
stances:
  - { person: ada, issue: trade, from: "1919-01-01", position: ${HALF}, salience: ${HALF}, evidence: "1919-01-01" }
decisions:
  - { id: d1, when: "1921-03", body: board, venue: session, question: Trade?, options: [{ id: yes-1, label: "Yes" }, { id: no-1, label: "No" }], stands: [{ option: yes-1, persons: [ada, ben] }], outcome: carried, certainty: high, coding: { motion: policy-trade, issue: trade, proposer: ada, carried: true, use: observed }, ${FOOTNOTE} }
sittings:
  - { id: s1, body: assembly, name: First, from: "1919-02-01", to: "1919-02-09", certainty: high, ${FOOTNOTE} }
documents:
  - { id: letter, when: "1921-12", title: A letter, author: ada, content: Advice., copies: [{ id: clean, keeper: ada, when: "1921-12", certainty: high, ${FOOTNOTE} }], certainty: high, ${FOOTNOTE} }
knowledge:
  - { id: k1, when: "1922-01", person: ben, documents: [letter], channel: post, certainty: high, ${FOOTNOTE} }
health:
  - { id: h1, person: ada, from: "1922-05-25", to: "1922-10", event: illness, capacity: ${HALF}, certainty: high, ${FOOTNOTE} }
shocks:
  - { id: fire, name: Fire, days: ["1921-07-01"], perYear: ${HALF}, effects: [{ column: salience, issue: trade, office: chair, change: ${HALF} }], certainty: high, ${FOOTNOTE} }
alignments:
  - { person: ada, struggle: trade, side: against, certainty: high, ${FOOTNOTE} }
figures:
  - { id: f1, section: A, label: Posts, value: 80, unit: posts, when: "1922", certainty: high, ${FOOTNOTE} }
claims:
  - { id: c-board, subject: "bodies:board", predicate: composition, when: "1919-03", source: minutes, locator: { page: "1" }, kind: documented, certainty: high }
sources:
  - { id: minutes, type: document, title: Minutes, custom: { origin: The secretary., purpose: Record., value: Names., limitation: Short., access: read, short: Minutes } }
facts:
  - { id: quarrel, when: "1921-12-20", what: A quarrel., present: [ada], certainty: high, ${FOOTNOTE} }
`;

export const SCENARIO = `schemaVersion: 1
id: guild-1922
title: Who leads the guild?
polity: guild
start: "1920-01-01"
documentedUntil: "1922-04-03"
horizon: "1929-12-31"
leadership: { inner: board, assembly: assembly }
actors: [ada, ben]
mechanisms:
  vote: { on: true, parameters: { noise: ${HALF} } }
readings:
  - { id: standard, name: Standard, holds: All., embarrassedBy: Nothing., numbers: { stances.ada.trade.position: ${HALF} } }
`;

export const MECHANISMS: readonly KnownMechanism[] = [
  { id: 'vote', parameters: [{ name: 'noise' }, { name: 'quorum' }] },
  { id: 'health', parameters: [] },
];

export interface Spoiled {
  polity?: (text: string) => string;
  scenario?: (text: string) => string;
  more?: readonly TextFile[];
}

/** What is said of the example once spoiled: one line a problem. */
export function problemsOf({
  polity = (text) => text,
  scenario = (text) => text,
  more = [],
}: Spoiled): string[] {
  const texts = {
    scenarios: [{ file: 'scenario.yaml', text: scenario(SCENARIO) }],
    polity: [{ file: 'polity.yaml', text: polity(POLITY) }, ...more],
  };
  const checked = readScenario(texts, MECHANISMS);
  return 'scenario' in checked ? [] : formatReport(checked);
}

/** Replaces one passage, which must stand in the text exactly once. */
export function swap(before: string, after: string): (text: string) => string {
  return (text) => {
    if (text.split(before).length !== 2)
      throw new Error(`"${before}" does not stand exactly once in the example`);
    return text.replace(before, () => after);
  };
}

/** Adds a line under a collection. */
export function added(collection: string, entry: string): (text: string) => string {
  return swap(`\n${collection}:\n`, `\n${collection}:\n  - ${entry}\n`);
}
