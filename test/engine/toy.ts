// A small leadership, all of it invented, in which one-line claims can be shown exactly: a board of five with a candidate,
// a council with ordinary members, an office that fills posts, two issues, a ladder of four rungs.
import type { Quantity } from '../../src/evidence/index.ts';
import { COLLECTIONS, type Collections } from '../../src/polity/index.ts';
import type { Compilable, ScenarioFile } from '../../src/scenario/index.ts';

const CLAIMS = ['c-minutes'];
/** A number that is never sampled. */
export const exactly = (value: number): Quantity => ({ value, claims: CLAIMS });
/** A number that is sampled from its range. */
export const about = (value: number, low: number, high: number): Quantity => ({
  value,
  range: [low, high],
  assumed: 'invented',
});

const FIRST_DAY = '1899-01-01';
/** Standing of each person on the first day; all but the last two sit on the board with a vote. */
const STANDING = { ada: 0.9, ben: 0.5, cleo: 0.7, dov: 0.5, eva: 0.4, fay: 0.3, gil: 0.2 };
export type ToyPerson = keyof typeof STANDING;
export const PEOPLE = Object.keys(STANDING) as ToyPerson[];
const POSITIONS = { ada: 80, ben: 40, cleo: 70, dov: 30, eva: 50, fay: 50, gil: 20 };

const scenario = (): ScenarioFile => ({
  schemaVersion: 1,
  id: 'toy',
  title: 'Who leads the league?',
  polity: 'league',
  start: '1900-01-01',
  documentedUntil: '1900-06-30',
  horizon: '1906-12-31',
  leadership: { inner: 'board', assembly: 'council', congress: 'meeting', control: 'auditors' },
  actors: [...PEOPLE],
});

/** The toy as a scenario fit to compile, after `change` has had its way with a fresh copy. */
export function toy(change: (draft: Compilable) => void = () => undefined): Compilable {
  const draft = { scenario: scenario(), collections: collections() };
  change(draft);
  return draft;
}

const tier = (id: string): number => (id === 'gil' ? 2 : 1);

function collections(): Collections {
  return {
    ...(Object.fromEntries(Object.keys(COLLECTIONS).map((name) => [name, []])) as unknown as Collections),
    ...people(),
    ...institutions(),
    ...matters(),
    ...outside(),
  };
}

function people(): Pick<Collections, 'persons' | 'traits' | 'stances' | 'claims'> {
  return {
    persons: PEOPLE.map((id) => ({
      id,
      name: `${id} of the league`,
      short: id,
      tier: tier(id),
      born: '1860',
      fate: { manner: 'unknown' as const },
      claims: CLAIMS,
    })),
    traits: PEOPLE.map((person) => ({
      person,
      trait: 'authority' as const,
      from: FIRST_DAY,
      amount: about(STANDING[person], STANDING[person] - 0.1, STANDING[person] + 0.1),
    })),
    stances: PEOPLE.flatMap((person) =>
      ['trade', 'pace'].map((issue) => ({
        person,
        issue,
        from: FIRST_DAY,
        evidence: FIRST_DAY,
        position: about(POSITIONS[person], POSITIONS[person] - 10, POSITIONS[person] + 10),
        salience: about(0.5, 0.2, 0.8),
      })),
    ),
    claims: [
      {
        id: 'c-minutes',
        subject: 'bodies:board',
        predicate: 'minutes',
        source: 'minutes',
        locator: { page: '1' },
        kind: 'documented',
        certainty: 'high',
      },
    ],
  };
}

function institutions(): Pick<
  Collections,
  'bodies' | 'offices' | 'tenures' | 'terms' | 'pools' | 'ladder' | 'sittings'
> {
  const known = { certainty: 'high' as const, claims: CLAIMS };
  const seats = (ids: readonly string[]) => ids.map((person) => ({ person }));
  const term = { from: FIRST_DAY, to: '1920-01-01', event: 'meeting', ...known };
  const tenure = { from: FIRST_DAY, ...known };
  return {
    bodies: [
      { id: 'meeting', name: 'The meeting', kind: 'congress', claims: CLAIMS },
      { id: 'council', name: 'The council', kind: 'committee', electedBy: 'meeting', claims: CLAIMS },
      { id: 'board', name: 'The board', kind: 'bureau', electedBy: 'council', claims: CLAIMS },
      { id: 'auditors', name: 'The auditors', kind: 'commission', electedBy: 'meeting', claims: CLAIMS },
    ],
    offices: [
      {
        id: 'registrar',
        name: 'Registrar',
        electedBy: 'council',
        claims: CLAIMS,
        powers: [
          { kind: 'appoints', pool: 'branches' },
          { kind: 'slate', body: 'council' },
          { kind: 'agenda', body: 'council' },
          { kind: 'gatekeeper' },
        ],
      },
      { id: 'editor', name: 'Editor', electedBy: 'council', powers: [{ kind: 'press' }], claims: CLAIMS },
      { id: 'marshal', name: 'Marshal', electedBy: 'council', powers: [{ kind: 'army' }], claims: CLAIMS },
    ],
    tenures: [
      { office: 'registrar', person: 'ben', ...tenure },
      { office: 'editor', person: 'cleo', ...tenure },
      { office: 'marshal', person: 'dov', ...tenure },
    ],
    terms: [
      {
        id: 'board-1899',
        body: 'board',
        ...term,
        voting: seats(PEOPLE.slice(0, 5)),
        candidates: seats(['fay']),
      },
      { id: 'council-1899', body: 'council', ...term, voting: seats(PEOPLE), votingSeats: 30 },
      { id: 'auditors-1899', body: 'auditors', ...term, voting: [], votingSeats: 7 },
    ],
    pools: [
      {
        id: 'branches',
        name: 'Branches',
        appointedBy: 'registrar',
        posts: exactly(80),
        exitsPerYear: exactly(0.6),
        delegateShare: exactly(0.7),
        seatShare: exactly(0.5),
      },
      {
        id: 'guards',
        name: 'Guards',
        patronOffice: 'marshal',
        posts: exactly(40),
        exitsPerYear: exactly(0.4),
        delegateShare: exactly(0.3),
        seatShare: exactly(0.2),
      },
    ],
    ladder: [
      {
        id: 'rebuke',
        name: 'Rebuke',
        effect: 'rebuke',
        body: 'board',
        majority: exactly(0.5),
        claims: CLAIMS,
      },
      {
        id: 'loss-of-office',
        name: 'Loss of office',
        effect: 'loses-offices',
        body: 'council',
        jointWith: ['auditors'],
        majority: exactly(0.5),
        claims: CLAIMS,
      },
      {
        id: 'out-of-board',
        name: 'Out of the board',
        effect: 'leaves-body',
        leaves: 'board',
        body: 'council',
        majority: exactly(0.5),
        claims: CLAIMS,
      },
      {
        id: 'out-of-league',
        name: 'Out of the league',
        effect: 'leaves-party',
        body: 'council',
        majority: exactly(0.667),
        claims: CLAIMS,
      },
    ],
    sittings: [
      {
        id: 'meeting-1899',
        body: 'meeting',
        name: 'Meeting of 1899',
        from: FIRST_DAY,
        to: FIRST_DAY,
        ...known,
      },
    ],
  };
}

function matters(): Pick<Collections, 'issues' | 'motions' | 'shocks'> {
  const issue = { question: 'How much?', low: 'none', high: 'all', claims: CLAIMS };
  return {
    issues: ['trade', 'pace'].map((id) => ({
      id,
      name: id,
      ...issue,
      policy: [{ from: FIRST_DAY, position: exactly(50) }],
    })),
    motions: [
      {
        id: 'policy-trade',
        name: 'Trade',
        kind: 'policy',
        body: 'board',
        appealTo: 'council',
        issue: 'trade',
        perYear: exactly(20),
      },
      {
        id: 'policy-pace',
        name: 'Pace',
        kind: 'policy',
        body: 'board',
        appealTo: 'council',
        issue: 'pace',
        perYear: exactly(20),
      },
      { id: 'sanction', name: 'Sanction', kind: 'sanction', body: 'council', perYear: exactly(3) },
      { id: 'removal', name: 'Removal', kind: 'removal', body: 'council', perYear: exactly(3) },
      {
        id: 'disclosure',
        name: 'Read out a letter',
        kind: 'disclosure',
        body: 'council',
        perYear: exactly(1),
      },
    ],
    shocks: [
      {
        id: 'scare',
        name: 'A scare',
        days: [],
        perYear: exactly(0.5),
        certainty: 'high',
        claims: CLAIMS,
        effects: [
          { column: 'threat', change: exactly(0.5) },
          { column: 'authority', office: 'marshal', change: exactly(-0.1) },
        ],
      },
      {
        id: 'famine',
        name: 'A famine',
        days: [],
        perYear: exactly(0.3),
        certainty: 'high',
        claims: CLAIMS,
        effects: [
          { column: 'salience', issue: 'pace', change: exactly(0.2) },
          { column: 'policy', issue: 'pace', change: exactly(-20) },
          { column: 'fatigue', change: exactly(0.1) },
        ],
      },
      {
        id: 'dear-goods',
        name: 'Dear goods',
        days: [],
        perYear: exactly(0.3),
        certainty: 'high',
        claims: CLAIMS,
        effects: [{ column: 'salience', issue: 'trade', change: exactly(0.1) }],
      },
      {
        id: 'lost-strike',
        name: 'A strike abroad is lost',
        days: [],
        perYear: exactly(0.4),
        certainty: 'high',
        claims: CLAIMS,
        effects: [
          { column: 'policy', issue: 'trade', change: exactly(-4) },
          { column: 'authority', office: 'editor', change: exactly(-0.02) },
        ],
      },
      {
        id: 'hoarding',
        name: 'Hoarding',
        days: [],
        perYear: exactly(0.4),
        certainty: 'high',
        claims: CLAIMS,
        effects: [{ column: 'salience', issue: 'pace', change: exactly(0.1) }],
      },
    ],
  };
}

function outside(): Pick<
  Collections,
  'economies' | 'arenas' | 'peripheries' | 'competences' | 'cohorts' | 'doctrines'
> {
  return {
    doctrines: (
      [
        { id: 'weary', kind: 'one-country', issue: 'trade' },
        { id: 'old', kind: 'seniority' },
        { id: 'sword', kind: 'strong-man', office: 'marshal' },
        { id: 'annals', kind: 'memory', office: 'editor' },
        { id: 'enemy', kind: 'foreign-plot' },
      ] as const
    ).map((row) => ({ ...row, name: row.id, strength: exactly(0.5), since: FIRST_DAY, claims: CLAIMS })),
    cohorts: [
      {
        id: 'bench',
        name: 'At the bench',
        cells: 'factory',
        from: FIRST_DAY,
        members: exactly(60),
        growth: exactly(0.1),
        dissent: exactly(0.1),
        levied: true,
        wants: [{ issue: 'pace', position: exactly(20) }],
        claims: CLAIMS,
      },
      {
        id: 'students',
        name: 'Students',
        cells: 'school',
        from: FIRST_DAY,
        members: exactly(40),
        growth: exactly(0),
        dissent: exactly(0.6),
        wants: [{ issue: 'pace', position: exactly(80) }],
        claims: CLAIMS,
      },
    ],
    peripheries: [
      {
        id: 'isles',
        name: 'The isles',
        body: 'council',
        issue: 'trade',
        stance: exactly(60),
        own: exactly(0.8),
        pool: 'branches',
        posts: exactly(0.2),
        since: FIRST_DAY,
        claims: CLAIMS,
      },
    ],
    competences: [
      { id: 'mint', name: 'Mint', issue: 'trade', keptFrom: exactly(40), claims: CLAIMS },
      { id: 'ports', name: 'Ports', issue: 'trade', keptFrom: exactly(20), claims: CLAIMS },
    ],
    arenas: [
      {
        id: 'abroad',
        name: 'Leagues abroad',
        office: 'editor',
        issue: 'trade',
        since: FIRST_DAY,
        attempts: [{ shock: 'lost-strike', success: exactly(0.2) }],
        claims: CLAIMS,
      },
    ],
    economies: [
      {
        id: 'market',
        name: 'The market',
        since: FIRST_DAY,
        issue: 'pace',
        harvestMonth: 9,
        start: { harvest: exactly(1), output: exactly(0.6), prices: exactly(1) },
        crises: { prices: 'dear-goods', grain: 'hoarding', hunger: 'famine' },
        answers: ['marshal'],
        claims: CLAIMS,
      },
    ],
  };
}
