import type { Calendar } from '../../evidence/index.ts';
import type { CollectionName } from '../../polity/index.ts';
import { dateWords } from './dateWords.ts';
import { fieldsOf, textsOf } from './fields.ts';
import { type Check, type CheckFinding, type Entry, entriesOf, type Ground } from './ground.ts';

/** Which fields of which collections are dates; their schemas say only what form they have. */
const DATES: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  persons: ['born', 'died', 'factions[].when'],
  traits: ['from'],
  ties: ['from'],
  bodies: ['since', 'until'],
  offices: ['since', 'until'],
  tenures: ['from', 'to'],
  terms: ['from', 'to', 'voting[].from', 'voting[].to', 'candidates[].from', 'candidates[].to'],
  rules: ['from', 'to'],
  issues: ['policy[].from'],
  stances: ['from', 'evidence'],
  decisions: ['when'],
  sittings: ['from', 'to'],
  documents: ['when', 'published', 'copies[].when', 'copies[].ended.when'],
  facts: ['when'],
  knowledge: ['when'],
  health: ['from', 'to'],
  shocks: ['days[]'],
  economies: ['since', 'until'],
  arenas: ['since', 'until'],
  peripheries: ['since', 'until'],
  cohorts: ['entered', 'from'],
  doctrines: ['since', 'until'],
  claims: ['when'],
};

/** Pairs of fields of which the second may not lie before the first; the prefix before the last dot is the mapping that holds both. */
const SPANS: Readonly<
  Partial<Record<CollectionName, readonly (readonly [in_: string, from: string, to: string])[]>>
> = {
  persons: [['', 'born', 'died']],
  bodies: [['', 'since', 'until']],
  offices: [['', 'since', 'until']],
  tenures: [['', 'from', 'to']],
  terms: [
    ['', 'from', 'to'],
    ['voting[]', 'from', 'to'],
    ['candidates[]', 'from', 'to'],
  ],
  rules: [['', 'from', 'to']],
  sittings: [['', 'from', 'to']],
  health: [['', 'from', 'to']],
  economies: [['', 'since', 'until']],
  arenas: [['', 'since', 'until']],
  doctrines: [['', 'since', 'until']],
  peripheries: [['', 'since', 'until']],
};

const SCENARIO_DAYS = ['start', 'documentedUntil', 'horizon'];

/** Every date must be one: in a form that we read, and a day that exists in its calendar. */
export const datesExist: Check = (ground) => [
  ...Object.entries(DATES).flatMap(([list, fields]) =>
    entriesOf(ground, list as CollectionName).flatMap((entry, index) =>
      fields.flatMap((field) =>
        textsOf(entry, field).flatMap(({ path, value }) =>
          notADate(ground, [list, index, ...path], value, calendarOf(list, entry, field)),
        ),
      ),
    ),
  ),
  ...SCENARIO_DAYS.flatMap((field) =>
    textsOf(ground.scenario, field).flatMap(({ path, value }) =>
      notADate(ground, ['scenario', ...path], value),
    ),
  ),
];

function notADate(
  ground: Ground,
  path: CheckFinding['path'],
  text: string,
  calendar?: Calendar,
): CheckFinding[] {
  return ground.periodOf(text, calendar) === undefined
    ? [{ path, what: () => dateWords(text, calendar) }]
    : [];
}

/** The calendar in which a date of an entry is written. */
function calendarOf(list: string, entry: Entry, field: string): Calendar {
  const calendar = list === 'persons' ? (field === 'born' ? entry.bornCalendar : undefined) : entry.calendar;
  return calendar === 'julian' ? 'julian' : 'gregorian';
}

/** No end may certainly lie before its beginning: death before birth, `to` before `from`, `until` before `since`. */
export const datesInOrder: Check = (ground) =>
  Object.entries(SPANS).flatMap(([list, spans]) =>
    entriesOf(ground, list as CollectionName).flatMap((entry, index) =>
      spans.flatMap(([inside, from, to]) => {
        const holders = inside === '' ? [{ path: [], value: entry as unknown }] : fieldsOf(entry, inside);
        return holders.flatMap(({ path, value }) =>
          backward(ground, list, entry, value as Entry, from, to, [list, index, ...path]),
        );
      }),
    ),
  );

function backward(
  ground: Ground,
  list: string,
  entry: Entry,
  holder: Entry,
  from: string,
  to: string,
  path: CheckFinding['path'],
): CheckFinding[] {
  const [begins, ends] = [holder[from], holder[to]];
  if (typeof begins !== 'string' || typeof ends !== 'string') return [];
  const first = ground.periodOf(begins, calendarOf(list, entry, from));
  const last = ground.periodOf(ends, calendarOf(list, entry, to));
  if (first === undefined || last === undefined || last.latest >= first.earliest) return [];
  return [{ path: [...path, to], what: () => `"${to}" (${ends}) lies before "${from}" (${begins})` }];
}

/** The points of a policy line come in the order of time, each on its own day. */
export const policyInOrder: Check = (ground) =>
  ground.collections.issues.flatMap((issue, index) =>
    issue.policy.flatMap(({ from }, at) => {
      const before = issue.policy[at - 1];
      if (before === undefined || before.from < from) return [];
      return [
        {
          path: ['issues', index, 'policy', at, 'from'],
          what: () =>
            `${from} does not come after ${before.from}: list the points of "policy" in the order of time`,
        },
      ];
    }),
  );
