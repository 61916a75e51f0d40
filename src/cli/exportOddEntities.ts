import {
  COLUMN_NAMES,
  COLUMNS,
  type CompiledScenario,
  type Dimension,
  MECHANISM_IDS,
  MECHANISMS,
  VOTING,
} from '../engine/index.ts';
import { formatDay } from '../evidence/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { codes, counted, markdownTable, paragraph } from './exportOddParts.ts';
import { COLUMN_WORDS } from './exportOddWords.ts';

/** ODD 2: what there is in the model, what describes it, and how fine time is. */
export function entitiesText({ byId }: Scenario, c: CompiledScenario): string[] {
  const { sizes } = c;
  const named = (ids: readonly string[], of: ReadonlyMap<string, { name: string }>): string =>
    ids.map((id) => of.get(id)?.name ?? id).join('; ');
  return [
    '## 2 Entities, state variables, and scales',
    '',
    ...markdownTable(
      ['entity', 'how many', 'which'],
      [
        ['persons who act', String(sizes.actors), c.actorNames.join(', ')],
        ['bodies', String(sizes.bodies), named(c.bodies, byId.bodies)],
        ['offices', String(sizes.offices), named(c.offices, byId.offices)],
        ['pools of posts', String(sizes.pools), named(c.pools, byId.pools)],
        ['issues', String(sizes.issues), named(c.issues, byId.issues)],
        ['kinds of motions', String(c.templates.length), named(templateIds(c), byId.motions)],
        ['rungs of sanctions', String(c.rungs.length), c.rungs.map(({ id }) => id).join(', ')],
        ['kinds of outside events', String(c.shocks.length), c.shocks.map(({ id }) => id).join(', ')],
      ],
    ),
    ...paragraph(
      `The inner body has ${counted(c.innerSize, 'voting seat')}. Members of larger bodies who are not among the persons who act are counted by patron, not named. The state of a history is ${counted(COLUMN_NAMES.length, 'state variable')}, each an array over the entities named here; which mechanisms read and change them is told.`,
    ),
    ...markdownTable(
      ['state variable', 'meaning', 'one value for each', 'changed by', 'read by'],
      COLUMN_NAMES.map((name) => [
        `\`${name}\``,
        COLUMN_WORDS[name] ?? name,
        (COLUMNS[name] as readonly Dimension[])
          .map((dimension) => SINGLE[dimension] ?? dimension)
          .join(' x '),
        users('evolves', name),
        users('reads', name),
      ]),
    ),
    ...paragraph(
      `Scales. Time is counted in days and visited in months: ${counted(c.monthDays.length, 'month')} from ${formatDay(c.startDay)} to ${formatDay(c.horizonDay)}, of which ${c.prefixMonths} follow the record. Leadership is asked each quarter. There is no space; what is near is who sits, sides and feels with whom. Positions on an issue run from 0 to 100, shares and probabilities from 0 to 1.`,
    ),
  ];
}

const templateIds = (c: CompiledScenario): string[] => c.templates.map(({ id }) => id);

/** Dimensions whose own words say little. */
const SINGLE: Partial<Record<Dimension, string>> = {
  one: 'the whole',
  groups: 'patrons, and nobody',
  levels: 'levels of strictness',
  terror: 'the whole',
};

function users(how: 'reads' | 'evolves', column: (typeof COLUMN_NAMES)[number]): string {
  const ids = MECHANISM_IDS.filter((id) => MECHANISMS[id][how].includes(column));
  return ids.length === 0 ? 'the engine' : codes(ids);
}

/** ODD 5: the first day. */
export function initializationText({ byId, scenario }: Scenario, c: CompiledScenario): string[] {
  const seats = (body: number): number => {
    const row = body * c.sizes.actors;
    return c.actors.filter((_, a) => c.initialSeat[row + a] === VOTING).length;
  };
  return [
    '## 5 Initialization',
    '',
    ...paragraph(
      `A history starts on ${formatDay(c.startDay)} from what is on record of that day, and follows the record to ${formatDay(c.freeDay)}; nothing later is given to the model. Traits, ties and stances are those coded from evidence of that time. All numbers with a range take the values of the history's parameter point. Who held what:`,
    ),
    ...markdownTable(
      ['office', 'holder on the first day'],
      c.offices.map((id, o) => {
        const holder = c.initialHolder[o]!;
        return [
          byId.offices.get(id)?.name ?? id,
          holder < 0 ? 'vacant, or not among those who act' : c.actorNames[holder]!,
        ];
      }),
    ),
    ...markdownTable(
      ['body', 'voting seats of those who act', 'other voting seats'],
      c.bodies.map((id, b) => [
        byId.bodies.get(id)?.name ?? id,
        String(seats(b)),
        String(c.initialOrdinary[b]!),
      ]),
    ),
    ...paragraph(
      `Up to the documented date records enter as follows: ${Object.entries(scenario.records ?? {})
        .map(([kind, use]) => `${kind} ${use}`)
        .join(
          ', ',
        )}. "Given" sets what happened; "observed" also weighs each history by the probability that it gave to it.`,
    ),
  ];
}
