import type { StoryData } from '../../data/shapes.ts';
import { personOf } from '../../ribbon/bands.ts';
import { type Contender, contenders, UNKNOWN } from './contenders.ts';
import type { Tokens } from './useGuess.ts';
import type { Place } from './useStory.ts';

/** Somebody whom tokens can be given to; whoever has no band of his own counts among the others. */
export interface GuessRow extends Contender {
  /** the row whose chance and tokens this one is part of */
  within?: 'others';
}

/**
 * All with a band, and all who vote in the first body drawn on the day, by name: that somebody has no band would give away what
 * the model thinks of him.
 */
export function guessRows(story: StoryData, place: Place): GuessRow[] {
  const rows: GuessRow[] = contenders(story, place);
  const seated = (place.stage.chambers[0]?.voting ?? []).flatMap(({ person }): GuessRow[] => {
    const name = person === null ? undefined : personOf(story.persons, person)?.short;
    if (person === null || name === undefined || rows.some(({ key }) => key === person)) return [];
    return [{ key: person, person, name, chance: 0, ...UNKNOWN, within: 'others' }];
  });
  const [named, rest] = [true, false].map((person) =>
    rows.filter(({ key }) => (key !== 'others' && key !== 'no one') === person),
  );
  return [...[...named!, ...seated].toSorted((a, b) => (a.name < b.name ? -1 : 1)), ...rest!];
}

/** Shares of a guess and of the model over the rows that have a chance of their own, in one order. */
export function forecasts(
  rows: readonly GuessRow[],
  tokens: Tokens,
): { guessed: number[]; chances: number[] } {
  const own = rows.filter(({ within }) => within === undefined);
  const given = (row: GuessRow): number =>
    rows
      .filter(({ key, within }) => key === row.key || within === row.key)
      .reduce((sum, { key }) => sum + (tokens[key] ?? 0), 0) / 100;
  return { guessed: own.map(given), chances: own.map(({ chance }) => chance) };
}
