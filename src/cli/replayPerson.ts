import { compositionsOn, officesOn, type Person, stancesOn } from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import { allOf, decisionItem } from './replayDecisions.ts';
import { healthSection } from './replayIssues.ts';
import { certaintyWord, type Desk, type Item, type Section, standingWord } from './replayItem.ts';
import { knownSection } from './replayKnows.ts';
import { markOf } from './replayNotes.ts';

/** How many decisions of a person are shown. */
const SHOWN = 5;

/** One person on a day: who it is, places held, where the person stood, what was decided with him or her, what was known. */
export function personSections(desk: Desk, person: Person): Section[] {
  return [
    { key: 'person', title: person.name, items: [lifeItem(desk, person)], none: '' },
    {
      key: 'places',
      title: 'Seats and offices on this day',
      items: [...seatItems(desk, person.id), ...officeItems(desk, person.id)],
      none: 'None is on record.',
    },
    healthSection(desk, person.id),
    {
      key: 'stances',
      title: 'Positions, on lines from 0 to 100',
      items: stanceItems(desk, person.id),
      none: 'None is coded.',
    },
    {
      key: 'decisionsOf',
      title: `Last decisions in which a side was taken, at most ${SHOWN}`,
      items: decisionItems(desk, person.id),
      none: 'None is on record.',
    },
    knownSection(desk, person.id),
  ];
}

function lifeItem(desk: Desk, person: Person): Item<'person'> {
  const { born, bornCalendar, died, fate, aliases, note } = person;
  const life = [
    `born ${born === undefined ? 'at a date not on record' : dateText(born, bornCalendar)}`,
    died === undefined ? `fate: ${fate.manner}` : `${fate.manner.replaceAll('-', ' ')} ${dateText(died)}`,
  ];
  return {
    text: `${person.name}, ${life.join(', ')}`,
    notes: [desk.notebook.cite(person.claims)],
    more: [
      ...(fate.note === undefined ? [] : [`Fate: ${fate.note}`]),
      ...(aliases === undefined ? [] : [`Also: ${aliases.join(', ')}`]),
      ...(note === undefined ? [] : [`Note: ${note}`]),
    ],
    data: { person: person.id, name: person.name, born: born ?? null, died: died ?? null, fate: fate.manner },
  };
}

function seatItems(desk: Desk, person: string): Item<'places'>[] {
  return compositionsOn(desk.scenario.collections, desk.day).flatMap(({ body, term, voting, candidates }) => {
    const find = (list: typeof voting): typeof voting => list.filter(({ seat }) => seat.person === person);
    return [
      ...find(voting).map((member) => ({ member, status: 'full member' })),
      ...find(candidates).map((member) => ({ member, status: 'candidate' })),
    ].map(({ member, status }) => ({
      text: `${body.name}: ${status}, since ${dateText(member.seat.from ?? term.from)}${certaintyWord(member.certainty)}`,
      notes: [desk.notebook.cite(term.claims)],
      data: {
        body: body.id,
        office: null,
        status,
        from: member.seat.from ?? term.from,
        certainty: member.certainty,
      },
    }));
  });
}

function officeItems(desk: Desk, person: string): Item<'places'>[] {
  return officesOn(desk.scenario.collections, desk.day).flatMap(({ office, holders }) =>
    holders
      .filter(({ entry }) => entry.person === person)
      .map(({ entry, standing }) => ({
        text: `${office.name}, since ${dateText(entry.from)}${certaintyWord(entry.certainty)}${standingWord(standing)}`,
        notes: [desk.notebook.cite(entry.claims)],
        data: {
          body: null,
          office: office.id,
          status: null,
          from: entry.from,
          certainty: entry.certainty,
        },
      })),
  );
}

function stanceItems(desk: Desk, person: string): Item<'stances'>[] {
  const { byId } = desk.scenario;
  return stancesOn(desk.scenario.collections, desk.day)
    .filter((stance) => stance.person === person)
    .map(({ issue, from, position, salience, evidence, fromVote }) => {
      const question = byId.issues.get(issue);
      return {
        text: `${question?.name ?? issue}: ${position.value} of 100 ${markOf(desk.notebook.citeNumber(position))}, from ${dateText(from)}; how much it matters: ${salience.value} of 1`,
        notes: [desk.notebook.citeNumber(salience)],
        ...(question === undefined
          ? {}
          : {
              more: [
                `0 = ${question.low}; 100 = ${question.high}${fromVote === true ? '; read off a vote' : ''}`,
              ],
            }),
        data: {
          issue,
          from,
          position: position.value,
          salience: salience.value,
          evidence,
          fromVote: fromVote === true,
        },
      };
    });
}

function decisionItems(desk: Desk, person: string): Item<'decision'>[] {
  return allOf(desk, 'decision')
    .filter(
      ({ earliest, entry }) =>
        earliest <= desk.day && entry.stands?.some(({ persons }) => persons.includes(person)) === true,
    )
    .slice(-SHOWN)
    .map(({ entry }) => decisionItem(desk, entry));
}
