import { useCallback, useMemo } from 'react';
import { useReading } from '../../app/AssumptionLine.tsx';
import { type Manner, useParameter } from '../../app/urlState.ts';
import type { Ribbon, Stage, StoryData } from '../../data/shapes.ts';

/** Where the reader is in the story: a day, its month on the ribbon, the stage it lies in. */
export interface Place {
  date: string;
  ribbon: Ribbon;
  /** place of the month among the ribbon's dates */
  month: number;
  stage: Stage;
  stageAt: number;
  goTo: (date: string, manner?: Manner) => void;
  goToMonth: (month: number) => void;
  /** steps between stages; -1 back, 1 on */
  step: (by: number) => void;
}

/** Reads the place off the address (`at`), and moves it: scrubbing replaces history, steps between stages push. */
export function useStory(story: StoryData): Place {
  const { stages, ribbons } = story;
  const [date, setDate] = useParameter('at', stages[0]!.date);
  const [reading] = useReading();
  const ribbon = ribbons.find((one) => one.reading === reading) ?? ribbons[0]!;
  // the first month whose record holds what happened on the day
  const month = firstFrom(ribbon.dates, date);
  const stageAt = lastUpTo(
    stages.map((stage) => stage.date),
    date,
  );
  const goTo = useCallback((to: string, manner: Manner = 'push') => setDate(to, manner), [setDate]);
  return useMemo(
    () => ({
      ...{ date, ribbon, month, stageAt, goTo },
      stage: stages[stageAt]!,
      goToMonth: (to: number) => goTo(ribbon.dates[clamp(to, ribbon.dates.length)]!, 'replace'),
      step: (by: number) => goTo(stages[clamp(stageAt + by, stages.length)]!.date),
    }),
    [date, ribbon, month, stageAt, stages, goTo],
  );
}

const clamp = (place: number, length: number): number => Math.max(0, Math.min(length - 1, place));

/** The first of some ordered dates that is not earlier; the last where all are. */
const firstFrom = (dates: readonly string[], date: string): number => {
  const found = dates.findIndex((one) => one >= date);
  return found < 0 ? dates.length - 1 : found;
};

/** The last of some ordered dates that is not later; the first where all are. */
const lastUpTo = (dates: readonly string[], date: string): number =>
  Math.max(
    0,
    dates.findLastIndex((one) => one <= date),
  );
