import type { Rule } from '../rule.ts';
import { alive } from './alive.ts';
import { causeFirst } from './causeFirst.ts';
import { monthsBetween } from './monthsBetween.ts';
import { oneBeginning } from './oneBeginning.ts';
import { oneCount } from './oneCount.ts';
import { oldStyle, oneDate } from './oneDate.ts';
import { oneName } from './oneName.ts';
import { oneNumber } from './oneNumber.ts';
import { oneValue } from './oneValue.ts';
import { printedLater } from './printedLater.ts';
import { samePeople } from './samePeople.ts';
import { seats } from './seats.ts';
import { silent } from './silent.ts';
import { opposedCamps, throughout, twoPlaces } from './throughout.ts';

/** The rules, in the order in which their findings are listed. */
export const RULES: readonly Rule[] = [
  oneValue,
  oneNumber,
  oneCount,
  samePeople,
  oneDate,
  oldStyle,
  oneBeginning,
  throughout,
  twoPlaces,
  opposedCamps,
  oneName,
  monthsBetween,
  causeFirst,
  alive,
  silent,
  printedLater,
  seats,
];
