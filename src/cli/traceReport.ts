import { type CompiledScenario, LEVELS, STANDARD, THRESHOLDS, VOTING } from '../engine/index.ts';
import type { ParametersFrom } from '../scenario/index.ts';
import type { Names } from '../telling/index.ts';
import { parametersLine } from './parametersFrom.ts';
import { decisionLines } from './traceBlock.ts';
import { blocsIn } from './traceBlocs.ts';
import { decisionStory } from './traceDecision.ts';
import type { Entry } from './traceEntry.ts';
import type { Recording } from './traceRecording.ts';
import type { Shadow } from './traceShadow.ts';
import { dayName, fixed, listing, monthName, wrap } from './traceText.ts';

/** Which part of a history is told. */
export interface Extent {
  from: number;
  to: number;
  onlyDecisions: boolean;
}

/** What the head of a trace names. */
export interface Heading {
  scenario: string;
  readingName: string;
  parametersFrom: ParametersFrom;
}

/** The head: what this is, that it is simulated, and by which model it speaks. */
export function headLines(
  recording: Recording,
  { scenario, readingName, parametersFrom }: Heading,
): string[] {
  const { compiled: c, seed, run, replicates } = recording;
  return [
    ...wrap(`Plenum trace, ${scenario}: SIMULATED, not the record`),
    ...wrap(
      `${c.title} Seed ${seed}, replicate ${run}, parameter point ${Math.floor(run / replicates)}, reading: ${readingName}.`,
    ),
    ...parametersLine({ parametersFrom }),
    ...wrap(`In this model, under the reading "${readingName}", in this one history:`),
    ...wrap(`documented to ${dayName(c.freeDay)}; every line dated later is made up by the model.`, '  '),
  ];
}

/** The story: months, sentences, decisions. Decisions are numbered through the whole history, whatever part is shown. */
export function storyLines(
  entries: readonly Entry[],
  shadow: Shadow,
  names: Names,
  extent: Extent,
): string[] {
  const { freeDay } = shadow.recording.compiled;
  const lines: string[] = [];
  let day = Number.NEGATIVE_INFINITY;
  let decisions = 0;
  for (const entry of entries) {
    if (entry.decision !== undefined) decisions += 1;
    if (!isTold(entry, extent)) continue;
    if (entry.day !== day) lines.push('', heading(entry.day, freeDay));
    day = entry.day;
    if (entry.decision === undefined) lines.push(...wrap(sentence(entry, freeDay), '  ', '    '));
    else lines.push(...decisionLines(decisionStory(shadow, entry.decision, names), decisions, names));
  }
  return lines.length === 0 ? ['', 'Nothing is told of these dates.'] : lines;
}

/** Whether an entry falls into the part that is told. */
export const isTold = (entry: Entry, { from, to, onlyDecisions }: Extent): boolean =>
  entry.minor !== true &&
  entry.day >= from &&
  entry.day <= to &&
  (!onlyDecisions || entry.decision !== undefined);

/** Months are what the model visits; days are known only of the record. */
const heading = (day: number, freeDay: number): string => (day <= freeDay ? dayName(day) : monthName(day));

/** What the record supplies up to the documented date; all else that is told of that time is supposed by the model. */
const RECORDED: ReadonlySet<Entry['kind']> = new Set([
  'office',
  'seat',
  'shock',
  'congress',
  'death',
  'illness',
  'recovery',
]);

/** The sentence, and up to the documented date whether the record or the model says so. */
function sentence({ text, kind, day }: Entry, freeDay: number): string {
  if (day > freeDay) return text;
  return `${RECORDED.has(kind) ? 'Record' : 'Model'}: ${text}`;
}

/** How things stood on the documented date: who sat where by the record, and what the model supposes beside it. */
export function startLines(recording: Recording, names: Names): string[] {
  const { compiled: c, moments } = recording;
  const before = moments.filter(({ event }) => event.day <= c.freeDay).at(-1)?.state;
  if (before === undefined) return [];
  const called = (list: readonly number[]): string => listing(list.map((a) => names.actors[a]!));
  const inner = c.actors.map((_, a) => a).filter((a) => before.seat[c.inner * c.sizes.actors + a] === VOTING);
  const blocs = blocsIn(c, before).map(called);
  const leader = names.actors[before.leader[STANDARD]!];
  const supposed = [
    blocs.length === 0 ? 'no blocs' : `a bloc of ${blocs.join('; of ')}`,
    leader === undefined ? 'that no one leads' : `that ${leader} leads`,
  ];
  return [
    ...wrap(`On record, ${names.bodies[c.inner]} of that day: ${called(inner)}.`, '  ', '    '),
    ...wrap(`Supposed by the model: ${supposed.join('; ')}.`, '  ', '    '),
  ];
}

/** How it ends: who leads, who reached which threshold and when, and the weight of the history. */
export function endLines(recording: Recording, names: Names): string[] {
  const { compiled: c, end } = recording;
  const leader = names.actors[end.leader[STANDARD]!];
  const since = end.leaderSince[STANDARD]!;
  const led = leader === undefined ? 'no one leads' : `${leader} leads, since ${monthName(since)}`;
  return [
    '',
    ...wrap(`In the end, ${dayName(c.horizonDay)}: ${led} ("leads": could no longer be removed).`),
    ...otherLevels(recording, names),
    ...THRESHOLDS.flatMap((name, t) => wrap(`${name}: ${reachedBy(c, recording, names, t)}.`, '  ', '    ')),
    ...wrap(
      `fit to the record up to the documented date: ln weight ${fixed(end.logWeight[0]!)} (0 is the best possible).`,
      '  ',
      '    ',
    ),
  ];
}

function otherLevels({ end }: Recording, names: Names): string[] {
  const others = LEVELS.flatMap(({ name }, level) =>
    level === STANDARD ? [] : [`${name} ${names.actors[end.leader[level]!] ?? 'no one'}`],
  );
  return wrap(`at the other two levels: ${others.join(', ')}.`, '  ', '    ');
}

function reachedBy(c: CompiledScenario, { end }: Recording, names: Names, threshold: number): string {
  const reached = c.actors
    .map((_, a) => ({ a, day: end.reached[threshold * c.sizes.actors + a]! }))
    .filter(({ day }) => day !== 0)
    .sort((x, y) => x.day - y.day || x.a - y.a)
    .map(({ a, day }) => `${names.actors[a]} (${monthName(day)})`);
  return reached.length === 0 ? 'no one' : listing(reached);
}

/** How to read the marks, and where to look next. */
export function legendLines(again: string): string[] {
  return [
    '',
    ...wrap(
      'Parts are means over the members who vote, in units of utility. policy, person: own judgment; line: of the bloc; cue: the word of leaders; tie: to a patron; unity: cost of standing apart. "tips it": without it, the other outcome. After a number: * assumed, i inferred, nothing: documented.',
    ),
    ...wrap(
      '"Flips if": the smallest change found, by the range it could have, that turns this ballot with all draws as they were; it says nothing of what would have come before or after. Mood: luck that a whole sitting shares, in standard deviations (sd).',
    ),
    ...wrap('This is an argument, not an oracle. All numbers and sources of one decision:'),
    `  ${again} --decision <n>`,
  ];
}
