import type { Names } from '../telling/index.ts';
import { WIDTH } from './command.ts';
import type { DecisionStory, TermPart } from './traceDecision.ts';
import type { Flip } from './traceFlip.ts';
import { MARKS, type UsedNumber } from './traceNumbers.ts';
import { fixed, listing, wrap } from './traceText.ts';

/** A decision as lines: question, mover, who stood where, the terms by size, and the smallest change that turns it. */
export function decisionLines(story: DecisionStory, number: number, names: Names): string[] {
  const { detail } = story;
  return [
    ...wrap(`Decision ${number}, ${names.bodies[detail.body]}: ${story.question}`, '  ', '    '),
    ...wrap(`${story.proposal} ${sidesText(story, names)}`, '    '),
    ...wrap(countText(story), '    '),
    ...story.terms.map(termLine),
    ...flipLines(story.flips),
  ];
}

function sidesText({ sides }: DecisionStory, names: Names): string {
  const side = (people: readonly number[]): string =>
    people.length === 0 ? 'nobody of weight' : listing(people.map((a) => names.actors[a]!));
  if (sides.for.length === 0 && sides.against.length === 0) return 'Nobody of weight takes a side aloud.';
  return `For: ${side(sides.for)}. Against: ${side(sides.against)}.`;
}

function countText({ detail }: DecisionStory): string {
  const outcome = detail.carried ? 'Carried' : 'Lost';
  const share = detail.majority === 0.5 ? '' : `, ${fixed(detail.majority * 100, 0)} % needed`;
  const gave = detail.capitulated ? ' Its opponents saw that they would lose and gave way.' : '';
  const abstained = detail.votesAbstaining === 0 ? '' : `, ${detail.votesAbstaining} abstaining`;
  const threat = detail.threat ? ' The mover said that he would leave if it failed.' : '';
  return `${outcome} ${detail.votesFor}-${detail.votesAgainst}${abstained}${share}; chance of carrying ${fixed(detail.chance)}.${threat}${gave}`;
}

function termLine({ term, part, tips, numbers }: TermPart): string {
  const side = part >= 0 ? 'for' : 'against';
  const signed = `${part >= 0 ? '+' : '-'}${fixed(Math.abs(part))}`;
  const line = `      ${side.padEnd(8)}${term.padEnd(8)}${signed.padStart(6)}  `;
  return tips
    ? `${(line + citation(numbers, TIPS_AT - line.length - 1)).padEnd(TIPS_AT)}<- tips it`
    : line + citation(numbers, WIDTH - line.length);
}

const TIPS_AT = 69;

/** The weightiest number of a term and, where there is room, how many numbers more it rests on. */
function citation(numbers: readonly UsedNumber[], room: number): string {
  const [first, ...more] = numbers;
  if (first === undefined) return '';
  const full = `[${numberText(first)}, ${more.length} more]`;
  return more.length > 0 && full.length <= room ? full : `[${numberText(first)}]`;
}

/** "discipline.unity 0.35*". */
const numberText = ({ path, kind, value }: UsedNumber): string => `${path} ${fixed(value)}${MARKS[kind]}`;

/** The smallest change of a cause, and of luck alone. */
function flipLines(flips: readonly Flip[]): string[] {
  const cause = flips.find(({ lever }) => lever.id !== 'mood');
  const luck = flips.find(({ lever }) => lever.id === 'mood');
  if (cause === undefined && luck === undefined)
    return wrap('No single change that was tried turns it.', '    ');
  return [
    ...(cause === undefined
      ? wrap('No single change of a cause that was tried turns it.', '    ')
      : wrap(`Flips if ${flipText(cause)}.`, '    ')),
    ...(luck === undefined ? [] : wrap(`By luck alone: if ${flipText(luck)}.`, '    ')),
  ];
}

/** "appointed share of the committee <= 0.44 (here 0.47)"; with a range where the lever is a number of the scenario. */
export function flipText({ lever, value, direction, beyond }: Flip): string {
  const sign = !beyond ? 'near' : direction < 0 ? '<=' : '>=';
  const decimals = lever.step > 0 ? 0 : lever.high - lever.low > 20 ? 1 : 2;
  const unit = lever.id === 'mood' ? ' sd' : '';
  const number = lever.number;
  const range =
    number === null ? '' : `${MARKS[number.kind]}, range ${fixed(number.low)} to ${fixed(number.high)}`;
  if (lever.id === 'ban') return value === 0 ? 'factions were not forbidden' : 'factions were forbidden';
  return `${lever.label} ${sign} ${value}${unit} (here ${roundedAway(lever.here, value, decimals)}${range})`;
}

/** Where the lever stands, with enough decimals to differ from where it flips. */
function roundedAway(here: number, value: number, least: number): number {
  for (const decimals of [least, least + 1, least + 2, least + 3]) {
    const shown = Number(here.toFixed(decimals));
    if (shown !== value) return shown;
  }
  return here;
}
