import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { words } from '../../strings/index.ts';
import { doubtWords } from '../../words/doubts.ts';
import { dayName } from '../../words/numbers.ts';
import { isWide, saidHundred } from '../../words/saidHundred.ts';
import { type Contender, contenders, doubtOf } from './contenders.ts';
import { useOne } from './useOne.ts';
import type { Place } from './useStory.ts';

/** Fewer histories than this that carry a month are told. */
const FEW = 50;

interface SentenceProps {
  story: StoryData;
  place: Place;
  /** the reader guesses first: chances are not said */
  hidden?: boolean;
}

/** The chances of the month in plain words, with both doubts: the wider first. */
export function Sentence({ story, place, hidden }: SentenceProps): ReactNode {
  const { ribbon, month } = place;
  const [one] = useOne(place);
  if (hidden === true) return <p className="prose">{words.guess.hiddenSummary}</p>;
  const rows = contenders(story, place);
  const of = (who: string | null): Contender => rows.find(({ person }) => person === who)!;
  // told first: who is looked at, or who has the highest chances over all months
  const first = of(one === undefined ? ribbon.bands[0]!.person : one);
  const carry = ribbon.effective[month]! * ribbon.runs;
  return (
    <p className="prose">
      {ribbon.stale && `${words.app.stale} `}
      {words.story.sentence(
        dayName(ribbon.dates[month]!),
        first.person === null ? '' : first.name,
        ...([first, of(null)].map(aboutHundred) as [string, string]),
      )}{' '}
      <span className="quiet">
        {words.story.doubts(first.name, doubtWords(first.dice, first.readings, words.story.readings))}
        {carry < FEW && ` ${words.story.few(String(Math.round(carry)), String(ribbon.runs))}`}
      </span>
    </p>
  );
}

/** The count as a sentence says it: "about" before one that is rounded. */
function aboutHundred(row: Contender): string {
  const said = saidHundred(row.chance, doubtOf(row));
  return isWide(doubtOf(row)) && /^\d/.test(said) ? words.story.about(said) : said;
}
