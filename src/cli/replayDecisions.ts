import { type Decision, type RecordedEvent, recordBetween } from '../polity/index.ts';
import { claimSection } from './replayClaims.ts';
import { dateText } from './replayDates.ts';
import { called, certaintyWord, type Desk, type Item, type Section } from './replayItem.ts';

/** How many decisions are shown on each side of the day. */
const SHOWN = 3;
/** Wide enough for any date that the calendar knows. */
const EVER = 4_000_000;

type Recorded<Kind extends RecordedEvent['kind']> = Extract<RecordedEvent, { kind: Kind }>;

/** Everything of one kind on record, in the order of time. */
export const allOf = <Kind extends RecordedEvent['kind']>({ scenario }: Desk, kind: Kind): Recorded<Kind>[] =>
  recordBetween(scenario.collections, -EVER, EVER).filter(
    (event): event is Recorded<Kind> => event.kind === kind,
  );

/** The last decisions up to the day, that day's included, and the first ones after it. */
export function decisionSections(desk: Desk, shown = SHOWN): Section[] {
  const events = allOf(desk, 'decision');
  const before = events.filter(({ earliest }) => earliest <= desk.day).slice(-shown);
  const after = events.filter(({ earliest }) => earliest > desk.day).slice(0, shown);
  const items = (list: readonly Recorded<'decision'>[]): Item<'decision'>[] =>
    list.map(({ entry }) => decisionItem(desk, entry));
  return [
    {
      key: 'decisionsBefore',
      title: 'Last decisions, up to this day',
      items: items(before),
      none: 'None is on record.',
    },
    {
      key: 'decisionsAfter',
      title: 'Next decisions on record',
      items: items(after),
      none: 'None is on record.',
    },
  ];
}

/** A decision: question, options, who stood where, count, outcome, and what speaks against this reading of it. */
export function decisionItem(desk: Desk, decision: Decision): Item<'decision'> {
  const { id, when, calendar, venue, question, outcome, certainty, conflict, claims } = decision;
  return {
    text: `${dateText(when, calendar)}, ${venue}: ${question}${certaintyWord(certainty)}`,
    notes: [desk.notebook.cite(claims)],
    more: [
      ...sidesLines(desk, decision),
      `Outcome: ${outcome}`,
      ...(conflict === undefined ? [] : [`Sources differ: ${conflict}`]),
      `(${id})`,
    ],
    data: decisionData(decision),
  };
}

function decisionData(decision: Decision): Item<'decision'>['data'] {
  const { id, when, calendar, body, venue, question, options, stands, votes, outcome, certainty } = decision;
  return {
    decision: id,
    when,
    calendar: calendar ?? 'gregorian',
    body: body ?? null,
    venue,
    question,
    options,
    stands: (stands ?? []).map(({ option, persons, others }) => ({ option, persons, others: others ?? [] })),
    votes: Object.entries(votes ?? {}).map(([side, count]) =>
      typeof count === 'number' ? { side, count, said: null } : { side, count: null, said: count },
    ),
    outcome,
    certainty,
    conflict: decision.conflict ?? null,
    drivers: decision.drivers ?? null,
    literature: decision.literature ?? null,
  };
}

/** Each option with its votes and who stood for it, then what stood or counted outside the options. */
function sidesLines(desk: Desk, { options, stands, votes }: Decision): string[] {
  const ids = new Set(options.map(({ id }) => id));
  const stood = (option: string): string =>
    (stands ?? [])
      .filter((stand) => stand.option === option)
      .flatMap(({ persons, others }) => [...persons.map((person) => called(desk, person)), ...(others ?? [])])
      .join(', ');
  const counted = (option: string): string =>
    votes?.[option] === undefined ? '' : ` (votes: ${votes[option]})`;
  const besides = [...new Set((stands ?? []).map(({ option }) => option))].filter(
    (option) => !ids.has(option),
  );
  const rest = Object.entries(votes ?? {}).filter(([side]) => !ids.has(side));
  return [
    ...options.map(({ id, label }) => `- ${label}${counted(id)}: ${stood(id) || 'nobody named'}`),
    ...besides.map((option) => `- ${option}: ${stood(option)}`),
    ...(rest.length === 0
      ? []
      : [`Count: ${rest.map(([side, count]) => `${side.replaceAll('-', ' ')} ${count}`).join(', ')}`]),
  ];
}

/** One decision in full: what drove it, where it is discussed, how the model codes it, and what each claim says. */
export function oneDecision(desk: Desk, decision: Decision): Section[] {
  const item = decisionItem(desk, decision);
  const { drivers, literature, coding } = decision;
  const more = [
    ...(item.more ?? []),
    ...(drivers === undefined ? [] : [`What drove it (our reading): ${drivers}`]),
    ...(literature === undefined ? [] : [`Discussed in: ${literature}`]),
    coding === undefined
      ? 'Coding: none; the model does not see this decision.'
      : `Coding: ${codingText(coding)}`,
  ];
  return [
    { key: 'decision', title: 'Decision', items: [{ ...item, more }], none: '' },
    claimSection(desk, decision.claims),
  ];
}

function codingText({
  motion,
  issue,
  proposal,
  target,
  office,
  rung,
  proposer,
  carried,
  use,
}: NonNullable<Decision['coding']>): string {
  const parts = { issue, target, office, rung, proposer };
  const named = Object.entries(parts).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} ${value}`],
  );
  const to =
    proposal === undefined ? [] : [`to ${proposal.value} of 100${proposal.assumed === undefined ? '' : '*'}`];
  return [`motion ${motion}`, ...named, ...to, carried ? 'carried' : 'not carried', `enters as ${use}`].join(
    ', ',
  );
}
