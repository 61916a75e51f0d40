import { type Composition, compositionsOn, type Member } from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import { called, certaintyWord, type Desk, type Item, type Section } from './replayItem.ts';

/** Who sits in which body: the inner body and the assembly first, then the others whose composition is known. */
export function bodySections(desk: Desk): Section[] {
  const leadership = desk.scenario.scenario.leadership!;
  const compositions = compositionsOn(desk.scenario.collections, desk.day);
  const one = (id: string): Composition[] => compositions.filter(({ body }) => body.id === id);
  const others = compositions.filter(
    ({ body }) => body.id !== leadership.inner && body.id !== leadership.assembly,
  );
  const none = 'No composition is on record for this day.';
  const title = (id: string): string => desk.scenario.byId.bodies.get(id)?.name ?? id;
  return [
    {
      key: 'inner',
      title: title(leadership.inner),
      items: one(leadership.inner).map((c) => bodyItem(desk, c, false)),
      none,
    },
    {
      key: 'assembly',
      title: title(leadership.assembly),
      items: one(leadership.assembly).map((c) => bodyItem(desk, c, false)),
      none,
    },
    { key: 'otherBodies', title: 'Other bodies', items: others.map((c) => bodyItem(desk, c, true)), none },
  ];
}

function bodyItem(desk: Desk, composition: Composition, named: boolean): Item<'inner'> {
  const { body, term, voting, candidates, unnamedVoting, unnamedCandidates } = composition;
  const since = `elected: ${term.event}, ${dateText(term.from)}; sat to ${dateText(term.to)}${certaintyWord(term.certainty)}`;
  return {
    text: named ? `${body.short ?? body.name}, ${since}` : since.slice(0, 1).toUpperCase() + since.slice(1),
    notes: [desk.notebook.cite(term.claims)],
    more: [
      ...membersLine(desk, 'Full members', voting, unnamedVoting),
      ...membersLine(desk, 'Candidates', candidates, unnamedCandidates),
      ...(term.note === undefined ? [] : [`Note: ${term.note}`]),
    ],
    data: {
      body: body.id,
      term: term.id,
      from: term.from,
      to: term.to,
      certainty: term.certainty,
      voting: voting.map(memberJson),
      candidates: candidates.map(memberJson),
      unnamedVoting,
      unnamedCandidates,
    },
  };
}

const memberJson = ({ seat, certainty }: Member): { person: string; certainty: string } => ({
  person: seat.person,
  certainty,
});

function membersLine(desk: Desk, title: string, members: readonly Member[], unnamed: number): string[] {
  const total = members.length + unnamed;
  if (total === 0) return [];
  // a whole term in doubt is said once, at its head
  const doubted = members.some(({ certainty }) => certainty !== 'low');
  const names = members.map(
    (m) => `${called(desk, m.seat.person)}${doubted ? certaintyWord(m.certainty) : ''}`,
  );
  const seats = unnamed === 0 ? [] : [`${unnamed} unnamed ${unnamed === 1 ? 'seat' : 'seats'}`];
  return [`${title} (${total}): ${[...names, ...seats].join(', ')}.`];
}
