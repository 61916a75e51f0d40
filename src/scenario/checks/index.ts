import { actorsEquipped } from './actors.ts';
import { modelsAnswer } from './chosenModels.ts';
import { claimSubjects, unknownClaims } from './claimReferences.ts';
import { datesExist, datesInOrder, policyInOrder } from './dates.ts';
import { optionsDiffer } from './decisions.ts';
import { duplicates } from './duplicates.ts';
import { electionCycles } from './elections.ts';
import type { Check } from './ground.ts';
import { copiesInOrder, copiesRead, notKnownBefore, tellersKnow } from './knowledge.ts';
import { actsWithinLives } from './lives.ts';
import { numbersWithinBounds } from './ranges.ts';
import { readingBeliefs, readingNumbers, readingsDiffer } from './readings.ts';
import { unknownIds } from './references.ts';
import { mechanismsKnown, scenarioComplete, scenarioDates, scenarioNames } from './scenario.ts';
import { overlappingTenures } from './tenures.ts';
import { onePersonOneSeat, seatsNotExceeded, seatsWithinTerms, termsInSuccession } from './terms.ts';

/** Everything that must hold. Each check stands alone; none relies on another having passed. */
export const CHECKS: readonly Check[] = [
  duplicates,
  unknownIds,
  unknownClaims,
  claimSubjects,
  datesExist,
  datesInOrder,
  policyInOrder,
  actsWithinLives,
  overlappingTenures,
  seatsWithinTerms,
  onePersonOneSeat,
  seatsNotExceeded,
  termsInSuccession,
  electionCycles,
  notKnownBefore,
  tellersKnow,
  copiesInOrder,
  copiesRead,
  numbersWithinBounds,
  optionsDiffer,
  scenarioComplete,
  scenarioDates,
  scenarioNames,
  mechanismsKnown,
  modelsAnswer,
  readingsDiffer,
  readingNumbers,
  readingBeliefs,
];

/** What is worth knowing, but stops nothing. */
export const WARNINGS: readonly Check[] = [actorsEquipped];
