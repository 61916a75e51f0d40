import type { Reform } from '../../../src/scenario/index.ts';
import type { Loaded } from '../../../src/scenario/node/index.ts';
import { decisionsBundle } from './decisions.ts';
import { engineBundle } from './engine.ts';
import { claimsBundle, evidenceBundle } from './evidence.ts';
import { methodBundle } from './method.ts';
import { peopleBundle } from './people.ts';
import { runBundle } from './run.ts';
import { scoreBundle } from './score.ts';
import { storyBundle } from './story.ts';
import { twinsBundle } from './twins.ts';
import { whatIfBundle } from './whatIf.ts';
import { whyBundle } from './why.ts';

export interface Given {
  loaded: Loaded;
  reforms: readonly Reform[];
}

/** What each file of data holds; the shapes stand in web/src/data/shapes.ts. A page asks only for those it needs. */
export const BUNDLES: Readonly<Record<string, (given: Given) => unknown>> = {
  story: storyBundle,
  whatIf: whatIfBundle,
  why: whyBundle,
  run: runBundle,
  twins: twinsBundle,
  engine: engineBundle,
  people: peopleBundle,
  decisions: decisionsBundle,
  claims: claimsBundle,
  evidence: evidenceBundle,
  method: methodBundle,
  score: scoreBundle,
};
