import { type Dated, type OfficeOn, officesOn, type Rule, rulesOn, type Tenure } from '../polity/index.ts';
import { dateText } from './replayDates.ts';
import {
  called,
  certaintyWord,
  type Desk,
  type Item,
  type Section,
  type SectionOf,
  standingWord,
} from './replayItem.ts';

/** Who holds which office since when: first those whose powers the model knows, then the others, then those without a known holder. */
export function officeSections(desk: Desk): Section[] {
  const offices = officesOn(desk.scenario.collections, desk.day);
  const held = offices.filter(({ holders }) => holders.length > 0);
  const open = offices.filter(({ holders }) => holders.length === 0);
  const powerful = ({ office }: OfficeOn): boolean => (office.powers?.length ?? 0) > 0;
  const items = (list: readonly OfficeOn[]): Item<'offices'>[] =>
    list.map((office) => officeItem(desk, office));
  const main = items(held.filter(powerful));
  const others = [
    ...items(held.filter((office) => !powerful(office))),
    ...(open.length === 0 ? [] : [openItem(desk, open)]),
  ];
  const none = 'None is on record for this day.';
  return [
    {
      key: 'offices',
      title: 'Offices with power over posts, agenda, press, army or police',
      items: main,
      none,
    },
    { key: 'otherOffices', title: 'Other offices', items: others, none },
  ];
}

function officeItem(desk: Desk, { office, standing, holders }: OfficeOn): Item<'offices'> {
  const who = holders.map((holder) => holderText(desk, holder)).join(' or ');
  return {
    // that the holder is in doubt says as much of the office
    text: `${office.name}${holders.every((holder) => holder.standing === 'possible') ? '' : standingWord(standing)}: ${who}`,
    notes: holders.map(({ entry }) => desk.notebook.cite(entry.claims)),
    data: {
      offices: [office.id],
      holders: holders.map(({ entry, standing: surely }) => ({
        person: entry.person,
        from: entry.from,
        to: entry.to ?? null,
        certainty: entry.certainty,
        standing: surely,
      })),
    },
  };
}

function holderText(desk: Desk, { entry, standing }: Dated<Tenure>): string {
  return `${called(desk, entry.person)}, since ${dateText(entry.from)}${certaintyWord(entry.certainty)}${standingWord(standing)}`;
}

function openItem(desk: Desk, offices: readonly OfficeOn[]): Item<'offices'> {
  return {
    text: `Vacant, or holder not on record: ${offices.map(({ office }) => office.name).join('; ')}`,
    notes: [desk.notebook.cite([...new Set(offices.flatMap(({ office }) => office.claims))])],
    data: { offices: offices.map(({ office }) => office.id), holders: [] },
  };
}

/** Rules in force. */
export function ruleSection(desk: Desk): SectionOf<'rules'> {
  const items = rulesOn(desk.scenario.collections, desk.day).map((rule) => ruleItem(desk, rule));
  return { key: 'rules', title: 'Rules in force', items, none: 'No rule is on record for this day.' };
}

function ruleItem(desk: Desk, { entry, standing }: Dated<Rule>): Item<'rules'> {
  const { id, name, kind, body, from, to, amount, unit } = entry;
  const number = amount === undefined ? '' : `: ${amount.value}${unit === undefined ? '' : ` (${unit})`}`;
  return {
    text: `${name}${number}, since ${dateText(from)}${standingWord(standing)}`,
    notes: [
      desk.notebook.cite(entry.claims),
      ...(amount === undefined ? [] : [desk.notebook.citeNumber(amount)]),
    ].filter((note, i, all) => all.indexOf(note) === i),
    data: {
      rule: id,
      kind,
      body: body ?? null,
      from,
      to: to ?? null,
      amount: amount?.value ?? null,
      unit: unit ?? null,
      standing,
    },
  };
}
