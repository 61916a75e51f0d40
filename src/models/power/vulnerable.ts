import type { Game } from '../game.ts';

/** Coalitions that somebody's leaving would bring down, tallied. */
export interface Vulnerable {
  /** how many there are */
  readonly coalitions: number;
  /** for each player, by the number of critical members: those to which he is critical */
  readonly critical: readonly Float64Array[];
}

/** Coalitions looked at, at most. */
const MOST_CHOICES = 33_554_432;

/**
 * Goes through the vulnerable coalitions of a game - those that win, and lose without one of their members, the critical ones -
 * or through the minimal ones only, which lose without any of their members. Players with equal weights are interchangeable, so
 * that only their number is chosen; branches that cannot win, or in which nobody can be critical any more, are left.
 *
 * Throws RangeError where there are more than 2^25 choices, as with 26 players of different weight.
 */
export function vulnerable(game: Game, minimalOnly: boolean): Vulnerable {
  const kinds = kindsOf(game);
  const choices = kinds.reduce((all, { players }) => all * (players.length + 1), 1);
  if (choices > MOST_CHOICES)
    throw new RangeError(
      `this index looks at every coalition, and ${game.players.length} players of ${kinds.length} different weights have ` +
        `more than 2^25 (25 players, if all differ); let some vote as blocs, or use shapley-shubik or banzhaf`,
    );
  const search = new Search(game, kinds, minimalOnly);
  search.from(0, 1);
  const critical: Float64Array[] = [];
  kinds.forEach(({ players }, kind) => {
    for (const player of players) critical[player] = search.critical[kind]!;
  });
  return { coalitions: search.coalitions, critical };
}

/** Players of the same weight in every majority. */
interface Kind {
  readonly players: readonly number[];
  readonly weights: readonly number[];
}

/** The kinds of players of a game, heaviest first. */
function kindsOf({ players, majorities }: Game): Kind[] {
  const kinds = new Map<string, { players: number[]; weights: number[] }>();
  players.forEach((_, player) => {
    const weights = majorities.map((majority) => majority.weights[player]!);
    const kind = kinds.get(weights.join(' ')) ?? { players: [], weights };
    kind.players.push(player);
    kinds.set(weights.join(' '), kind);
  });
  const heavier = (a: Kind, b: Kind) =>
    a.weights.map((weight, k) => b.weights[k]! - weight).find((difference) => difference !== 0) ?? 0;
  return [...kinds.values()].sort(heavier);
}

/** One pass; `taken` and `weight` are what is in the coalition at the moment. */
class Search {
  coalitions = 0;
  readonly critical: Float64Array[];
  readonly #kinds: readonly Kind[];
  readonly #quotas: readonly number[];
  readonly #minimalOnly: boolean;
  readonly #taken: Int32Array;
  readonly #isCritical: Uint8Array;
  readonly #weight: Float64Array;
  /** weight of the kinds from each on */
  readonly #toCome: readonly (readonly number[])[];

  constructor({ players, majorities }: Game, kinds: readonly Kind[], minimalOnly: boolean) {
    this.critical = kinds.map(() => new Float64Array(players.length + 1));
    this.#kinds = kinds;
    this.#quotas = majorities.map(({ quota }) => quota);
    this.#minimalOnly = minimalOnly;
    this.#taken = new Int32Array(kinds.length);
    this.#isCritical = new Uint8Array(kinds.length);
    this.#weight = new Float64Array(majorities.length);
    this.#toCome = [...kinds, undefined].map((_, from) =>
      majorities.map((_, k) =>
        kinds.slice(from).reduce((sum, kind) => sum + kind.players.length * kind.weights[k]!, 0),
      ),
    );
  }

  /** Chooses from kind `from` on; `ways` is in how many ways the players so far can be picked. */
  from(from: number, ways: number): void {
    if (!this.#winsWith(this.#toCome[from]!, 1)) return;
    const complete = from === this.#kinds.length;
    if (this.#winsWith(this.#toCome[0]!, 0)) {
      const { critical, spare } = this.#markCritical(from);
      if (this.#minimalOnly ? spare > 0 : critical === 0) return;
      // Nobody can be added to a minimal coalition: whoever joins those who win already is spare.
      if (this.#minimalOnly || complete) {
        this.#count(critical, from, ways);
        return;
      }
    }
    if (!complete) this.#choose(from, ways);
  }

  #choose(from: number, ways: number): void {
    const { players, weights } = this.#kinds[from]!;
    let picks = 1;
    for (let taken = 0; taken <= players.length; taken += 1) {
      this.#taken[from] = taken;
      this.from(from + 1, ways * picks);
      picks = (picks * (players.length - taken)) / (taken + 1);
      for (let k = 0; k < weights.length; k += 1) this.#weight[k] += weights[k]!;
    }
    this.#taken[from] = 0;
    for (let k = 0; k < weights.length; k += 1) this.#weight[k] -= weights[k]! * (players.length + 1);
  }

  /** Whether the coalition wins with so many times these weights added. */
  #winsWith(weights: readonly number[], times: number): boolean {
    for (let k = 0; k < this.#quotas.length; k += 1) {
      if (this.#weight[k] + times * weights[k]! < this.#quotas[k]!) return false;
    }
    return true;
  }

  /** Notes which kinds before `end` are critical to the coalition, which wins; the number of critical and of other members. */
  #markCritical(end: number): { critical: number; spare: number } {
    let [critical, spare] = [0, 0];
    for (let kind = 0; kind < end; kind += 1) {
      this.#isCritical[kind] = 0;
      if (this.#taken[kind] === 0) continue;
      if (this.#winsWith(this.#kinds[kind]!.weights, -1)) {
        spare += this.#taken[kind];
      } else {
        this.#isCritical[kind] = 1;
        critical += this.#taken[kind];
      }
    }
    return { critical, spare };
  }

  #count(critical: number, end: number, ways: number): void {
    this.coalitions += ways;
    for (let kind = 0; kind < end; kind += 1) {
      if (this.#isCritical[kind] === 1)
        this.critical[kind]![critical] += (ways * this.#taken[kind]) / this.#kinds[kind]!.players.length;
    }
  }
}
