import { type CompiledScenario, EVENT_KINDS, MECHANISM_IDS, rowColumns } from '../engine/index.ts';
import { DRAW_KINDS } from '../random/index.ts';
import { bullets, claimsOf, codes, paragraph } from './exportOddParts.ts';

/** ODD 3: what happens in which order. */
export function scheduleText(c: CompiledScenario): string[] {
  const on = MECHANISM_IDS.filter((id) => c.on[id]);
  const off = MECHANISM_IDS.filter((id) => !c.on[id]);
  return [
    '## 3 Process overview and scheduling',
    '',
    ...paragraph(
      'Up to the documented date events happen on their recorded days, and between them the mechanisms that are not themselves on record evolve month by month. From then on each month runs through the mechanisms in this order; within one, persons are taken in the order of the cast:',
    ),
    ...on.map((id, i) => `${i + 1}. \`${id}\``),
    '',
    ...(off.length === 0 ? [] : paragraph(`Switched off here: ${codes(off)}.`)),
    ...paragraph(
      'Each quarter, and on the last day, the thresholds of leadership are asked: what would happen if somebody moved to unseat this person, and if he moved against each rival. Asking changes nothing. Motions, illnesses, deaths and outside events come by clocks: each fires when the hazard accumulated month by month reaches its own exponential draw. Variables are updated at once, not all together at the end of a month.',
    ),
  ];
}

/** ODD 4: the eleven design concepts. */
export function conceptsText(c: CompiledScenario): string[] {
  const concept = (name: string, text: string, mechanisms: readonly string[] = []): string[] => [
    ...paragraph(`**${name}.** ${text}`),
    ...bullets(claimsOf(mechanisms)),
  ];
  return [
    '## 4 Design concepts',
    '',
    ...concept(
      'Basic principles',
      'Power is what votes would yield, not what titles or clients promise: who leads is found by asking bodies what they would decide. Each mechanism states one claim of the literature, its parameters and the world without it; schools of historians are readings that set claims, parameters and switches.',
    ),
    ...concept(
      'Emergence',
      'Who leads, when, who is removed and what policy becomes emerge from motions and votes. Offices, seats and sizes of bodies on the first day are imposed.',
    ),
    ...concept('Adaptation', 'Persons adapt through', ['alliances', 'caucus', 'authority', 'programmeTheft']),
    ...concept(
      'Objectives',
      'A member weighs a motion by how near its proposal is to what he wants, by what he thinks of the person it concerns, by the line of his bloc, by what those he trusts say, by what he owes, and by what dissent costs; see `vote`.',
      ['vote'],
    ),
    ...concept('Learning', 'Beliefs about others and loyalty to patrons change with what happens.', [
      'presence',
      'patronage',
    ]),
    ...concept('Prediction', 'Movers foresee a vote with an error and withdraw or concede.', ['agenda']),
    ...concept('Sensing', 'Who knows what when, and how well he judges power, differs by person.', [
      'information',
      'surveillance',
    ]),
    ...concept('Interaction', 'Persons meet in bodies: they table, oppose, ally, sanction, appoint.', [
      'discipline',
      'coercion',
      'patronage',
    ]),
    ...concept(
      'Stochasticity',
      `Every draw is named by what it decides (${codes(DRAW_KINDS)}), so that two worlds with the same seed differ only by what was changed. Numbers known by range only are drawn for each parameter point from a triangular distribution with its peak at the central value.`,
    ),
    ...concept('Collectives', 'Blocs form and part; bodies decide by their rules; patrons have clients.', [
      'caucus',
    ]),
    ...concept(
      'Observation',
      `Of each history a row of ${rowColumns(c).length} figures is kept, and on request the events (${codes(EVENT_KINDS)}). Results are shares of histories with three doubts: dice, parameters, readings.`,
    ),
  ];
}
