import type { ReactNode } from 'react';
import type { StoryData } from '../../data/shapes.ts';
import { NAMED } from '../../engine/wholeRun.ts';
import { Figure } from '../../figure/Figure.tsx';
import { DotIntervals } from '../../intervals/DotIntervals.tsx';
import { colorOf } from '../../people/colors.ts';
import { words } from '../../strings/index.ts';
import { doubts, saidChance } from '../../words/doubts.ts';
import { dayName, grouped, perHundred, rangePerHundred } from '../../words/numbers.ts';
import type { DoubtedChance } from './overReadings.ts';

interface LeadersProps {
  story: StoryData;
  reading: string;
  runs: number;
  chances: readonly DoubtedChance[];
  provenance: string;
}

/** Who leads at the end of a run of the whole scenario: a sentence, and dots with both doubts. */
export function LeadersFigure({ story, runs, chances, provenance }: LeadersProps): ReactNode {
  const { whole } = words.whatIf;
  const personOf = (id: string | null) => story.persons.find((person) => person.id === id);
  const nameOf = (id: string | null): string => (id === null ? words.app.noOne : (personOf(id)?.short ?? id));
  const first = chances.find(({ person }) => person !== null);
  const noOne = chances.find(({ person }) => person === null);
  const shown = chances.filter(({ probability }) => probability >= NAMED);
  return (
    <>
      {first !== undefined && noOne !== undefined && (
        <p className="prose" role="status">
          {whole.sentence(
            grouped(runs),
            dayName(story.scenario.documentedUntil),
            saidChance(first.probability, first, first.readings),
            nameOf(first.person),
            doubts(first, first.readings),
            saidChance(noOne.probability, noOne, noOne.readings),
            doubts(noOne, noOne.readings),
          )}
        </p>
      )}
      <Figure
        id="leaders"
        title={whole.figure(dayName(story.scenario.horizon))}
        kind="computed"
        summary={chances
          .map(({ person, probability }) => `${nameOf(person)} ${perHundred(probability)}.`)
          .join(' ')}
        table={{
          columns: [...whole.columns],
          rows: chances.map(({ person, probability, low, high, readings, acrossParameters }) => [
            nameOf(person),
            perHundred(probability),
            rangePerHundred(low, high),
            rangePerHundred(readings.low, readings.high),
            acrossParameters === null ? '' : rangePerHundred(acrossParameters.low, acrossParameters.high),
          ]),
        }}
        provenance={provenance}
        below={<p className="small quiet">{whole.key}</p>}
      >
        <DotIntervals
          zero={whole.zero}
          rows={shown.map(({ person, probability, low, high, readings }) => ({
            ...{ id: person ?? 'no one', mark: '', name: nameOf(person), low, high, range: readings },
            color: person === null ? 'var(--no-one)' : colorOf(personOf(person)),
            shape: person === null ? 'square' : personOf(person)?.color?.mark,
            hatched: person === null,
            estimate: probability,
            text: perHundred(probability),
          }))}
        />
      </Figure>
    </>
  );
}
