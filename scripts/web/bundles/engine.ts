import { compile } from '../../../src/scenario/index.ts';
import type { Given } from './index.ts';

/**
 * What the workers need to compile the scenario under any reading and reform. Of claims the compiler reads only what decides
 * a number's kind; that nothing is missing is checked here, reading by reading.
 */
export function engineBundle({ loaded: { scenario, scenarioHash }, reforms }: Given): unknown {
  const { collections } = scenario;
  const slim = {
    scenario: scenario.scenario,
    collections: {
      ...collections,
      claims: collections.claims.map(({ paraphrase, terms, note, ...rest }) => rest),
      figures: [],
      alignments: [],
    },
  };
  for (const reading of [undefined, ...(scenario.scenario.readings ?? [])]) {
    const [whole, less] = [scenario, slim].map((draft) =>
      JSON.stringify(compile(draft, scenarioHash, reading)),
    );
    if (whole !== less) throw new Error(`reading ${reading?.id}: the engine's bundle leaves something out`);
  }
  return { ...slim, scenarioHash, reforms };
}
