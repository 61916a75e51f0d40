import type { Chances } from './chances.ts';
import { type ChoiceTree, LOST, WON } from './choiceTree.ts';

/** The chances of a game from the tree of its choices: at each node the chance to get there times the chance that it matters. */
export function treeChances({ order, joins, staysOut }: ChoiceTree, yes: number): Chances {
  const arrivals = arrivalChances(joins, staysOut, yes);
  const critical = new Float64Array(order.length);
  let wins: Float64Array = new Float64Array(0);
  for (let depth = order.length - 1; depth >= 0; depth -= 1) {
    const here = new Float64Array(joins[depth]!.length);
    let sum = 0;
    for (let node = 0; node < here.length; node += 1) {
      const withHim = winAt(wins, joins[depth]![node]);
      const without = winAt(wins, staysOut[depth]![node]);
      here[node] = yes * withHim + (1 - yes) * without;
      sum += arrivals[depth]![node] * (withHim - without);
    }
    critical[order[depth]!] = sum;
    wins = here;
  }
  return { critical, win: wins[0] };
}

const winAt = (wins: Float64Array, child: number): number =>
  child === LOST ? 0 : child === WON ? 1 : wins[child];

function arrivalChances(joins: readonly Int32Array[], staysOut: readonly Int32Array[], yes: number) {
  const layers = [Float64Array.of(1)];
  for (let depth = 0; depth < joins.length - 1; depth += 1) {
    const here = layers[depth]!;
    const next = new Float64Array(joins[depth + 1]!.length);
    for (let node = 0; node < here.length; node += 1) {
      const [joined, out] = [joins[depth]![node], staysOut[depth]![node]];
      if (joined >= 0) next[joined] += yes * here[node];
      if (out >= 0) next[out] += (1 - yes) * here[node];
    }
    layers.push(next);
  }
  return layers;
}
