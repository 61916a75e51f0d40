import { reasonsOf } from '../../../src/cli/traceReasons.ts';
import { compile, type Scenario } from '../../../src/scenario/index.ts';
import type { CauseGround, WhyData } from '../../../web/src/data/shapes.ts';
import type { Given } from './index.ts';
import { notesOf } from './notes.ts';
import { shipped } from './shipped.ts';

interface Why extends Omit<WhyData, 'stale' | 'grounds'> {
  claims: unknown;
  claimHashes: unknown;
}

/** What the causes contribute, and what each rests on: its claims, and the numbers that it moves. */
export function whyBundle({ loaded: { scenario, scenarioHash } }: Given): WhyData {
  const { claims, claimHashes, ...why } = shipped<Why>('why');
  return { ...why, stale: why.scenarioHash !== scenarioHash, grounds: groundsOf(scenario, scenarioHash) };
}

/** The footnotes of each cause, and every number of the mechanisms it switches and of those it sets. */
function groundsOf(scenario: Scenario, scenarioHash: string): CauseGround[] {
  const { numbers } = compile(scenario, scenarioHash);
  const reasons = reasonsOf(scenario, undefined);
  return (scenario.scenario.causes ?? []).map((cause) => {
    const mechanisms = Object.keys(cause.mechanisms ?? {});
    const set = Object.keys(cause.numbers ?? {});
    const own = numbers.filter(
      ({ path }) => set.includes(path) || mechanisms.some((id) => path.startsWith(`${id}.`)),
    );
    return {
      cause: cause.id,
      notes: notesOf(scenario, cause.claims ?? []),
      numbers: own.map((number) => ({
        ...{ path: number.path, value: number.value, low: number.low, high: number.high },
        ...{ kind: number.kind, because: reasons(number) ?? '', notes: notesOf(scenario, number.claims) },
      })),
    };
  });
}
