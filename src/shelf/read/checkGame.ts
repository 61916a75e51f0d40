import type { Game, Majority } from '../../models/index.ts';
import { nameText, type Path, type Report } from './draft.ts';
import { READ_LIMITS } from './limits.ts';
import { LARGEST_AMOUNT, listAt, mappingAt, namesAt, numberAt } from './values.ts';

const WEIGHT = { low: 0, high: LARGEST_AMOUNT, whole: true, unit: 'scale fractions up' } as const;
const QUOTA = { low: 1, high: 1000 * LARGEST_AMOUNT, whole: true } as const;

/** A voting game from its form in files: players, and majorities with weights in the order of the players and a quota. */
export function checkGame(value: unknown, path: Path, report: Report): Game {
  const draft = mappingAt(value, path, 'the game', ['players', 'majorities'], report);
  const list = listAt(draft.players, [...path, 'players'], 'the list of players', READ_LIMITS.actors, report);
  const players = namesAt(list, (i) => [...path, 'players', i], 'player', report);
  const entries = listAt(
    draft.majorities,
    [...path, 'majorities'],
    'the list of majorities',
    READ_LIMITS.issues,
    report,
  );
  const majorities = entries.map((entry, m) =>
    checkMajority(entry, m, players, [...path, 'majorities', m], report),
  );
  return { players, majorities };
}

function checkMajority(
  value: unknown,
  index: number,
  players: readonly string[],
  path: Path,
  report: Report,
): Majority {
  const what = `majority ${index + 1}`;
  const draft = mappingAt(value, path, what, ['weights', 'quota'], report);
  const list = listAt(draft.weights, [...path, 'weights'], `weights of ${what}`, READ_LIMITS.actors, report);
  if (list.length > 0 && list.length !== players.length)
    report(
      [...path, 'weights'],
      `${what} has ${list.length} weights for ${players.length} players: give one for each player`,
    );
  const weights = list.map((weight, i) =>
    numberAt(
      weight,
      [...path, 'weights', i],
      `weight of ${nameText(players[i] ?? `player ${i + 1}`)}`,
      WEIGHT,
      report,
    ),
  );
  const quota = numberAt(draft.quota, [...path, 'quota'], `quota of ${what}`, QUOTA, report);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (quota > total)
    report(
      [...path, 'quota'],
      `quota of ${what} is ${quota}, above all weights together: give 1 to ${total}`,
    );
  return { weights, quota };
}
