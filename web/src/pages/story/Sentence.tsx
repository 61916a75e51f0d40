import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { dayName, perHundred, rangePerHundred } from '../../words/numbers.ts';
import type { Place } from './useStory.ts';

/** Fewer histories than this that carry a month are told. */
const FEW = 50;

/** The chances of the month in plain words, with both doubts: the wider first. */
export function Sentence({ story, place }: { story: StoryData; place: Place }): ReactNode {
  const { ribbon, month } = place;
  const [first] = ribbon.bands;
  const noOne = ribbon.bands.find(({ person }) => person === null)!;
  const name = story.persons.find(({ id }) => id === first!.person)?.short ?? words.app.noOne;
  const dice = rangePerHundred(first!.low[month]!, first!.high[month]!);
  const readings = rangePerHundred(first!.readingLow[month]!, first!.readingHigh[month]!);
  const wideDice =
    first!.high[month]! - first!.low[month]! > first!.readingHigh[month]! - first!.readingLow[month]!;
  const carry = ribbon.effective[month]! * ribbon.runs;
  const doubts = [words.story.readings(readings), words.story.dice(dice)];
  return (
    <p className="prose">
      {ribbon.stale && `${words.app.stale} `}
      {words.story.sentence(
        dayName(ribbon.dates[month]!),
        perHundred(first!.chance[month]!),
        name,
        perHundred(noOne.chance[month]!),
      )}{' '}
      <span className="quiet">
        {words.story.doubts(name, wideDice ? doubts.toReversed() : doubts)}
        {carry < FEW && ` ${words.story.few(String(Math.round(carry)), String(ribbon.runs))}`}
      </span>
    </p>
  );
}
