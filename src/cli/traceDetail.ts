import type { Scenario } from '../scenario/index.ts';
import type { Names } from '../telling/index.ts';
import { citation } from './replayCitation.ts';
import { decisionLines, flipText } from './traceBlock.ts';
import { type DecisionStory, decisionStory } from './traceDecision.ts';
import { MARKS, type UsedNumber } from './traceNumbers.ts';
import type { Reasons } from './traceReasons.ts';
import type { Moment } from './traceRecording.ts';
import type { Shadow } from './traceShadow.ts';
import { ascii, fixed, monthName, wrap } from './traceText.ts';

/** One decision in full: who was heard, everything that was tried on it, and every number with its sources. */
export function detailLines(
  shadow: Shadow,
  moment: Moment,
  number: number,
  names: Names,
  scenario: Scenario,
  reasonOf: Reasons,
): string[] {
  const story = decisionStory(shadow, moment, names);
  return [
    '',
    monthName(moment.event.day),
    ...decisionLines(story, number, names),
    ...endsLines(story, names),
    ...heardLines(shadow, moment, names),
    ...triedLines(story),
    '',
    ...wrap(
      'Numbers it rests on, as coded or drawn for this history; what moves in a history (positions, liking, authority) has moved since.',
      '  ',
    ),
    ...story.terms.flatMap(({ term, numbers }) => [
      '',
      `  Numbers behind "${term}"`,
      ...numbers.flatMap((used) => numberLines(used, scenario, reasonOf)),
    ]),
  ];
}

function endsLines({ detail }: DecisionStory, names: Names): string[] {
  const issue = names.issues[detail.issue];
  if (issue === undefined) return [];
  return [
    '',
    `  The issue: ${issue.name}`,
    ...wrap(`0: ${issue.low}`, '    ', '       '),
    ...wrap(`100: ${issue.high}`, '    ', '         '),
  ];
}

/** Everybody whose word or vote counted: stance from -1 (against) to 1 (for), and how much his standing counted. */
function heardLines({ recording }: Shadow, { event, scratch, state }: Moment, names: Names): string[] {
  const stances = event.decision!.stances;
  const heard = recording.compiled.actors
    .map((_, a) => a)
    .filter((a) => stances[a] !== 0 || scratch.votes[a]! > 0);
  const sorted = heard.sort((x, y) => stances[y]! - stances[x]! || x - y);
  const width = Math.max(...sorted.map((a) => names.actors[a]!.length), 0) + 2;
  const line = (a: number): string =>
    `    ${names.actors[a]!.padEnd(width)}${stances[a] === 0 ? 'silent' : ` ${signed(stances[a]!)}`}   standing ${fixed(state.weight[a]!)}   ${scratch.votes[a]! > 0 ? 'votes' : 'no vote'}`;
  return ['', '  Stances, -1 against to +1 for, before the vote', ...sorted.map(line)];
}

const signed = (value: number): string => `${value < 0 ? '-' : '+'}${fixed(Math.abs(value))}`;

function triedLines({ flips, leversTried }: DecisionStory): string[] {
  return [
    '',
    `  What turns it, smallest change first (${leversTried} things tried, one by one)`,
    ...flips.flatMap((flip) =>
      wrap(`${flipText(flip)}: ${fixed(flip.change * 100, 0)} % of its range`, '    ', '      '),
    ),
    ...(flips.length === 0 ? ['    none of them'] : []),
  ];
}

function numberLines(used: UsedNumber, scenario: Scenario, reasonOf: Reasons): string[] {
  const { path, value, low, high, kind } = used;
  const range = low === high ? '' : `, range ${short(low)} to ${short(high)}`;
  return [
    ...wrap(`${path} ${short(value)}${MARKS[kind]}${range}`, '    ', '      '),
    ...reasons(used, scenario, reasonOf).flatMap((text) => wrap(text, '      ', '        ')),
  ];
}

const short = (value: number): string => String(Number(value.toPrecision(3)));

/** Source and page of each claim, or why the number is assumed. */
function reasons(used: UsedNumber, { byId }: Scenario, reasonOf: Reasons): string[] {
  const cited = used.claims.flatMap((id) => {
    const claim = byId.claims.get(id);
    return claim === undefined
      ? []
      : [`${claim.kind}: ${ascii(citation(claim, byId.sources.get(claim.source)))}`];
  });
  if (used.kind !== 'assumed') return cited;
  const because = reasonOf(used);
  return [...cited, because === undefined ? 'assumed' : `assumed: ${because.replace(/^assumed: /, '')}`];
}
