import type { Band, Ribbon } from '../../../web/src/data/shapes.ts';
import { OTHER_READINGS } from '../recipes.ts';
import { shipped } from './shipped.ts';

interface Chance {
  person: string | null;
  probability: number;
  low: number;
  high: number;
}

/** As much of what `plenum hinges --json` prints as a ribbon needs. */
interface Hinges {
  scenarioHash: string;
  reading: string;
  seed: number;
  runs: number;
  recipe: string;
  months: {
    date: string;
    effective: number;
    chances: Chance[];
    others: number;
    onRecord: string[];
    rowsHash: string;
  }[];
  turns: Ribbon['turns'];
}

/** The ribbons of all readings. All have the bands of the first, in one order, so that a person keeps his place. */
export function ribbons(scenarioHash: string): Ribbon[] {
  const main = shipped<Hinges>('hinges');
  const others = OTHER_READINGS.map((reading) => shipped<Hinges>(`hinges-${reading}`));
  const persons = main.months[0]!.chances.map(({ person }) => person);
  return [main, ...others].map((hinges) => ({
    ...ribbonOf(hinges, [main, ...others], persons),
    stale: hinges.scenarioHash !== scenarioHash,
  }));
}

function ribbonOf(
  hinges: Hinges,
  all: readonly Hinges[],
  persons: readonly (string | null)[],
): Omit<Ribbon, 'stale'> {
  const rivals = all.filter((other) => other !== hinges);
  const bands = persons.map((person): Band => {
    const own = hinges.months.map(({ chances }) => chanceOf(chances, person));
    const elsewhere = hinges.months.map((_, at) =>
      rivals.map(({ months }) => chanceOf(months[at]!.chances, person).probability),
    );
    return {
      person,
      chance: own.map(({ probability }) => probability),
      low: own.map(({ low }) => low),
      high: own.map(({ high }) => high),
      readingLow: elsewhere.map((values) => Math.min(...values)),
      readingHigh: elsewhere.map((values) => Math.max(...values)),
    };
  });
  return {
    reading: hinges.reading,
    seed: hinges.seed,
    runs: hinges.runs,
    recipe: hinges.recipe,
    dates: hinges.months.map(({ date }) => date),
    bands,
    others: hinges.months.map((_, at) =>
      Math.max(0, 1 - bands.reduce((sum, { chance }) => sum + chance[at]!, 0)),
    ),
    rowsHash: hinges.months.map(({ rowsHash }) => rowsHash),
    effective: hinges.months.map(({ effective }) => effective),
    turns: hinges.turns.map(({ date, person, change, low, high }) => ({ date, person, change, low, high })),
  };
}

/** Who has no band in another reading never leads there, or so rarely that he is among the others. */
const chanceOf = (chances: readonly Chance[], person: string | null): Chance =>
  chances.find((chance) => chance.person === person) ?? { person, probability: 0, low: 0, high: 0 };
