// Entries of the right shape that make no sense: each kind of mistake with its exact message.
import { describe, expect, it } from 'vitest';
import { added, problemsOf, type Spoiled, swap } from './example.ts';

const FOOTED = '{ value: 0.5, range: [0.2, 0.8], claims: [c-board] }';
const polity = (before: string, after: string): Spoiled => ({ polity: swap(before, after) });
const scenario = (before: string, after: string): Spoiled => ({ scenario: swap(before, after) });

type Case = readonly [string, Spoiled, string];

function says(cases: readonly Case[]): void {
  it.each(cases)('%s', (_, spoiled, line) => {
    expect(problemsOf(spoiled)).toEqual([line]);
  });
}

describe('unknown ids, with the nearest known one', () => {
  says([
    [
      'a person in a tenure',
      polity('{ office: chair, person: ben', '{ office: chair, person: bem'),
      'polity.yaml:18:30: person "bem" is unknown; did you mean "ben"?',
    ],
    [
      'a body that elects',
      polity('electedBy: assembly', 'electedBy: assemby'),
      'polity.yaml:13:60: body "assemby" is unknown; did you mean "assembly"?',
    ],
    [
      'a body where a person is meant',
      polity('{ person: ada, trait', '{ person: board, trait'),
      'polity.yaml:7:15: "board" is a body, not a person',
    ],
    [
      'an issue where a motion is meant',
      polity('motion: policy-trade', 'motion: trade'),
      'polity.yaml:34:249: "trade" is an issue, not a motion',
    ],
    [
      'a pool in a power',
      polity('pool: posts', 'pool: pots'),
      'polity.yaml:15:99: pool "pots" is unknown; did you mean "posts"?',
    ],
    [
      'a rung like no other, with those there are',
      polity('proposer: ada,', 'proposer: ada, rung: zzz,'),
      'polity.yaml:34:298: rung "zzz" is unknown; there are: out',
    ],
    [
      'a person of whom there is none in a stand',
      polity('persons: [ada, ben]', 'persons: [ada, ben, cleop]'),
      'polity.yaml:34:192: person "cleop" is unknown; did you mean "cleo"?',
    ],
    [
      'a document',
      polity('documents: [letter]', 'documents: [leter]'),
      'polity.yaml:40:57: document "leter" is unknown; did you mean "letter"?',
    ],
    [
      'an author, person or body',
      polity('author: ada', 'author: xyz'),
      'polity.yaml:38:61: person or body "xyz" is unknown; there are: ada, ben, cleo, assembly, board',
    ],
    [
      'the source of a claim',
      polity('source: minutes', 'source: minuts'),
      'polity.yaml:50:94: source "minuts" is unknown; did you mean "minutes"?',
    ],
    [
      'a source of the head',
      polity('sources: [minutes]', 'sources: [nothing]'),
      'polity.yaml:1:68: source "nothing" is unknown; there are: minutes',
    ],
    [
      'a claim of an entry',
      polity(
        'side: against, certainty: high, claims: [c-board]',
        'side: against, certainty: high, claims: [c-bord]',
      ),
      'polity.yaml:46:78: claim "c-bord" is unknown; did you mean "c-board"?',
    ],
    [
      'a claim of a number of the scenario',
      scenario(`noise: ${FOOTED}`, 'noise: { value: 1, claims: [c-borad] }'),
      'scenario.yaml:11:63: claim "c-borad" is unknown; did you mean "c-board"?',
    ],
    [
      'the subject of a claim',
      polity('subject: "bodies:board"', 'subject: "bodies:bord"'),
      'polity.yaml:50:29: body "bord" is unknown; did you mean "board"?',
    ],
    [
      'the kind of subject',
      polity('subject: "bodies:board"', 'subject: "body:board"'),
      'polity.yaml:50:29: a claim cannot be about "body"; did you mean "bodies"?',
    ],
    [
      'a kind of subject that has no ids',
      polity('subject: "bodies:board"', 'subject: "tenures:chair"'),
      'polity.yaml:50:29: a claim cannot be about "tenures"; it is about one of persons, bodies, offices, terms, rules, pools, ladder, motions, issues, decisions, sittings, documents, facts, knowledge, health, shocks, economies, arenas, peripheries, competences, cohorts, doctrines, figures, claims, sources, polity',
    ],
    [
      'another polity as subject',
      polity('subject: "bodies:board"', 'subject: "polity:gild"'),
      'polity.yaml:50:29: the polity is "guild", not "gild"',
    ],
    [
      'an actor',
      scenario('[ada, ben]', '[ada, bne]'),
      'scenario.yaml:9:15: person "bne" is unknown; did you mean "ben"?',
    ],
    [
      'a body that leads',
      scenario('inner: board', 'inner: bord'),
      'scenario.yaml:8:22: body "bord" is unknown; did you mean "board"?',
    ],
  ]);
});

describe('what stands twice', () => {
  const person = '{ id: ben, name: B, short: B, tier: 4, fate: { manner: unknown }, claims: [c-board] }';
  says([
    [
      'an id in one file',
      { polity: added('persons', person) },
      'polity.yaml:5:11: person "ben" stands twice: ids are unique within "persons", across all files',
    ],
    [
      'an id in two files',
      { more: [{ file: 'more.yaml', text: `persons:\n  - ${person}\n` }] },
      'more.yaml:2:11: person "ben" stands twice: ids are unique within "persons", across all files',
    ],
    [
      'a dated entry without an id',
      { polity: added('traits', `{ person: ada, trait: authority, from: "1919-01-01", amount: ${FOOTED} }`) },
      'polity.yaml:8:5: this trait stands twice (person "ada", trait "authority", from "1919-01-01")',
    ],
    [
      'an option of a decision',
      polity('id: no-1', 'id: yes-1'),
      'polity.yaml:34:124: option "yes-1" stands twice in this decision',
    ],
    ['an actor', scenario('[ada, ben]', '[ada, ben, ada]'), 'scenario.yaml:9:20: actor "ada" is named twice'],
    [
      'a reading',
      scenario('readings:\n', 'readings:\n  - { id: standard, name: S, holds: A, embarrassedBy: N }\n'),
      'scenario.yaml:14:11: reading "standard" stands twice',
    ],
  ]);
});

describe('dates', () => {
  says([
    [
      'a day that does not exist',
      polity('born: "1870"', 'born: "1870-02-30"'),
      'polity.yaml:3:60: "1870-02-30" does not exist: in the gregorian calendar the days of 1870-02 are 01 to 28',
    ],
    [
      'a date in words',
      polity('when: "1921-03"', 'when: "March 1921"'),
      'polity.yaml:34:21: "March 1921" is not EDTF; write year-month-day, as in 1922-12-18',
    ],
    [
      'death before birth',
      polity('born: "1870"', 'born: "1931"'),
      'polity.yaml:3:74: "died" (1930-05) lies before "born" (1931)',
    ],
    [
      'a tenure that ends before it begins',
      polity('from: "1922-04-03", to: "1925"', 'from: "1926", to: "1925"'),
      'polity.yaml:18:53: "to" (1925) lies before "from" (1926)',
    ],
    [
      'a seat that ends before it begins',
      polity('from: "1920-01-01" }] }', 'from: "1920-01-01", to: "1919-12-01" }] }'),
      'polity.yaml:20:243: "to" (1919-12-01) lies before "from" (1920-01-01)',
    ],
    [
      'a policy line out of order',
      polity('{ from: "1921-01-01", position', '{ from: "1918-01-01", position'),
      'polity.yaml:30:192: 1918-01-01 does not come after 1919-01-01: list the points of "policy" in the order of time',
    ],
    [
      'a tenure that outlasts a life',
      {
        polity: (text) =>
          swap(
            'to: "1925", cert',
            'to: "1925", cert',
          )(swap('born: "1880-02-03"', 'died: "1924-12-31"')(text)),
      },
      'polity.yaml:18:30: Roth holds this office until after death (1924-12-31)',
    ],
    [
      'a seat of the dead',
      polity('manner: unknown }', 'manner: died }, died: "1919"'),
      'polity.yaml:20:213: Marsh sits here after death (1919)',
    ],
  ]);

  it('gives dates known to the year the whole year', () => {
    expect(problemsOf(polity('born: "1880-02-03"', 'died: "1925"'))).toEqual([]);
  });

  it('finds whoever acts before birth', () => {
    expect(problemsOf(polity('born: "1880-02-03"', 'born: "1922-05"'))).toEqual([
      'polity.yaml:18:30: Roth holds this office before birth (1922-05)',
      'polity.yaml:20:178: Roth sits here before birth (1922-05)',
      'polity.yaml:34:187: Roth takes part in this decision before birth (1922-05)',
      'polity.yaml:40:40: Roth learns this before birth (1922-05)',
    ]);
  });

  it('finds whoever decides, writes and learns after death', () => {
    expect(problemsOf(polity('died: "1930-05"', 'died: "1920-05"'))).toEqual([
      'polity.yaml:17:30: Lund holds this office until after death (1920-05)',
      'polity.yaml:34:182: Lund takes part in this decision after death (1920-05)',
      'polity.yaml:34:287: Lund takes part in this decision after death (1920-05)',
      'polity.yaml:38:61: Lund writes this document after death (1920-05)',
      'polity.yaml:42:23: Lund has this spell of health after death (1920-05)',
      'polity.yaml:54:68: Lund is present after death (1920-05)',
    ]);
  });
});

describe('offices and seats', () => {
  const next = (from: string): Spoiled => polity('to: "1922-04-03", cert', `to: "${from}", cert`);

  it.each(['1922-04-03', '1922-04', '1922', '1922-04-10~', '1922-05-01?'])(
    'lets a holder leave in %s when the next comes on 1922-04-03',
    (to) => {
      expect(problemsOf(next(to))).toEqual([]);
    },
  );

  says([
    [
      'two holders of one office at one time',
      next('1922-06'),
      'polity.yaml:18:5: office "chair" has two holders at one time: ada, 1919-03-01 to 1922-06, and ben, 1922-04-03 to 1925; end the first before the second begins',
    ],
    [
      'a holder who never leaves',
      polity('to: "1922-04-03", cert', 'cert'),
      'polity.yaml:18:5: office "chair" has two holders at one time: ada, 1919-03-01 to (open), and ben, 1922-04-03 to 1925; end the first before the second begins',
    ],
    [
      'a seat that begins before its term',
      polity('from: "1920-01-01" }] }', 'from: "1919-02-01" }] }'),
      'polity.yaml:20:225: this seat begins (1919-02-01) before its term (1919-03-01)',
    ],
    [
      'a seat that ends after its term',
      polity('to: "1920-01-01" }', 'to: "1923-04-01" }'),
      'polity.yaml:20:187: this seat ends (1923-04-01) after its term (1923-03-01)',
    ],
    [
      'one person twice in one term',
      polity('{ person: cleo, from: "1920-01-01" }', '{ person: ada, from: "1920-01-01" }'),
      'polity.yaml:20:213: ada sits twice at one time in term "board-1919"; give the seats "from" and "to", or delete one',
    ],
    [
      'more members than seats',
      polity('votingSeats: 3', 'votingSeats: 1'),
      'polity.yaml:20:120: "votingSeats" is 1, but 2 named members sit at one time (on 1919-03-01); give replaced members a "to", or correct the number',
    ],
    [
      'two terms of a body at one time',
      {
        polity: added(
          'terms',
          '{ id: early, body: board, from: "1918-01-01", to: "1920-01-01", event: x, voting: [], certainty: high, claims: [c-board] }',
        ),
      },
      'polity.yaml:21:42: term "board-1919" of board begins (1919-03-01) before term "early" ends (1920-01-01)',
    ],
  ]);

  it('lets a replaced member make room, on the day', () => {
    expect(problemsOf(polity('votingSeats: 3', 'votingSeats: 2'))).toEqual([]);
  });

  it('lets a candidate become a member', () => {
    const promoted = 'candidates: [{ person: cleo, to: "1920-01-01" }], voting: [{ person: ada }';
    expect(problemsOf(polity('voting: [{ person: ada }', promoted))).toEqual([]);
  });
});

describe('elections in a circle', () => {
  says([
    [
      'over another body',
      polity('kind: congress,', 'kind: congress, electedBy: board,'),
      'polity.yaml:12:68: elections run in a circle: assembly, elected by board, elected by assembly',
    ],
    [
      'by itself',
      polity('electedBy: assembly', 'electedBy: board'),
      'polity.yaml:13:60: elections run in a circle: board, elected by board',
    ],
  ]);
});

describe('numbers out of bounds', () => {
  says([
    [
      'salience in per cent',
      polity('salience: { value: 0.5, range: [0.2, 0.8]', 'salience: { value: 50, range: [0.2, 80]'),
      'polity.yaml:32:137: salience is 50; it must lie within 0 to 1',
    ],
    [
      'a range that reaches below nothing',
      polity('exitsPerYear: { value: 0.5, range: [0.2, 0.8]', 'exitsPerYear: { value: 0.5, range: [-1, 0.8]'),
      'polity.yaml:24:127: the range [-1, 0.8] of exitsPerYear must lie within 0 to 1000',
    ],
    [
      'a trait',
      {
        polity: added(
          'traits',
          '{ person: cleo, trait: theory, from: "1919-01-01", amount: { value: 2, claims: [c-board] } }',
        ),
      },
      'polity.yaml:7:73: theory is 2; it must lie within 0 to 1',
    ],
  ]);
});

describe('the scenario', () => {
  says([
    [
      'documented before it starts',
      scenario('"1920-01-01"', '"1923-01-01"'),
      'scenario.yaml:6:18: "documentedUntil" (1922-04-03) lies before "start" (1923-01-01)',
    ],
    [
      'over before the record ends',
      scenario('"1929-12-31"', '"1921-12-31"'),
      'scenario.yaml:7:10: "horizon" (1921-12-31) lies before "documentedUntil" (1922-04-03)',
    ],
    [
      'too long',
      scenario('"1929-12-31"', '"1999-12-31"'),
      'scenario.yaml:7:10: "horizon" (1999-12-31) is more than 60 years after "start": at most 1980-01-01',
    ],
    [
      'without a beginning',
      scenario('start: "1920-01-01"\n', ''),
      'scenario.yaml:1:1: key "start" is missing: every scenario needs it, or extends one that has it',
    ],
    [
      'without actors, where none can be found',
      {
        polity: (text) => text.replaceAll('tier: 1', 'tier: 2'),
        scenario: (text) => swap('actors: [ada, ben]\n', '')(text).replace('"1920-01-01"', '"1918-01-01"'),
      },
      'scenario.yaml:1:1: key "actors" is missing, and neither the members of board on 1918-01-01 nor the persons of tier 1 are 2 to 60: name the actors',
    ],
    [
      'of another polity',
      scenario('polity: guild', 'polity: gild'),
      'scenario.yaml:4:9: the polity read for this scenario is "guild", not "gild"',
    ],
    [
      'with an unknown mechanism',
      scenario('vote: { on', 'vot: { on'),
      'scenario.yaml:11:3: "vot" is no mechanism; did you mean "vote"?',
    ],
    [
      'with an unknown parameter',
      scenario('noise:', 'nois:'),
      'scenario.yaml:11:35: "nois" is no parameter of "vote"; did you mean "noise"?',
    ],
    [
      'with an unknown mechanism in a reading',
      scenario('embarrassedBy: Nothing.,', 'embarrassedBy: Nothing., mechanisms: { luck: { on: true } },'),
      'scenario.yaml:13:89: "luck" is no mechanism; there are: vote, health',
    ],
    [
      'with an unknown number in a reading',
      scenario('stances.ada.trade.position', 'stances.ada.trad.position'),
      'scenario.yaml:13:86: the polity has no number "stances.ada.trad.position"; did you mean "stances.ada.trade.position"?',
    ],
  ]);
});
