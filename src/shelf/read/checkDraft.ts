import { SITUATION_KINDS, type Situation, type SituationKind, type Situations } from '../situation.ts';
import { checkContest } from './checkContest.ts';
import { checkGame } from './checkGame.ts';
import { checkGroup } from './checkGroup.ts';
import { checkNetwork } from './checkNetwork.ts';
import { checkPowers } from './checkPowers.ts';
import type { Path, Report } from './draft.ts';

const CHECKS: {
  readonly [Kind in SituationKind]: (value: unknown, path: Path, report: Report) => Situations[Kind];
} = {
  group: checkGroup,
  game: checkGame,
  powers: checkPowers,
  network: checkNetwork,
  contest: checkContest,
};

/**
 * The situation in a draft, which names exactly one form: `{ group: ... }`, say. Undefined, with the problem reported, where
 * it names none or several; where something inside is wrong, that has been reported and the situation is not to be used.
 */
export function checkDraft(
  draft: Readonly<Record<string, unknown>>,
  path: Path,
  report: Report,
): Situation | undefined {
  const named = SITUATION_KINDS.filter((kind) => draft[kind] !== undefined);
  const [kind] = named;
  if (kind === undefined || named.length > 1) {
    const has = kind === undefined ? 'no situation' : `${named.length} situations (${named.join(', ')})`;
    report(path, `${has}: give exactly one of ${SITUATION_KINDS.join(', ')}`);
    return undefined;
  }
  return { kind, value: CHECKS[kind](draft[kind], [...path, kind], report) } as Situation;
}
