import { useState } from 'react';
import { useParameter } from '../../app/urlState.ts';
import type { StoryData } from '../../data/shapes.ts';
import type { Place } from './useStory.ts';

/** A pupil's hundred tokens, by the key of who they are given to. */
export type Tokens = Readonly<Record<string, number>>;

/** Guessing before the chances are seen. */
export interface Guess {
  /** the reader wants to guess, and there is something to guess here */
  on: boolean;
  /** what was guessed for the month that is shown; undefined until then */
  tokens: Tokens | undefined;
  /** from this month on nothing is shown; undefined where all is */
  hiddenFrom: number | undefined;
  setOn: (on: boolean) => void;
  give: (tokens: Tokens) => void;
}

/**
 * The guess of the reader, month by month; off unless the address says `guess=1`. Later months stay hidden after a guess, so that the
 * next stage can be guessed too. Who would lead is guessed and nothing else; past the horizon the story tells of deaths, and asks nothing.
 */
export function useGuess({ scenario }: StoryData, { ribbon, date, month }: Place): Guess {
  const [wanted, setWanted] = useParameter('guess', '');
  const [given, setGiven] = useState<Readonly<Record<string, Tokens>>>({});
  const on = wanted === '1' && date <= scenario.horizon;
  const key = `${ribbon.reading} ${ribbon.dates[month]}`;
  const tokens = given[key];
  return {
    ...{ on, tokens },
    hiddenFrom: on ? (tokens === undefined ? month : month + 1) : undefined,
    setOn: (chosen) => setWanted(chosen ? '1' : ''),
    give: (guessed) => setGiven({ ...given, [key]: guessed }),
  };
}
