import type { Scenario } from '../../../src/scenario/index.ts';
import type { Stage, StoryData } from '../../../web/src/data/shapes.ts';

/** What a historian asks of each source that the stages cite: for the cards of the worksheet. */
export function sourceCards({ byId }: Scenario, stages: readonly Stage[]): StoryData['sources'] {
  const cited = new Set(stages.flatMap(({ notes }) => notes.map(({ source }) => source)));
  return Object.fromEntries(
    [...cited].flatMap((id) => {
      const source = byId.sources.get(id);
      if (source === undefined) return [];
      const { short, origin, purpose, value, limitation } = source.custom;
      return [[id, { short, origin, purpose, value, limitation }]];
    }),
  );
}
