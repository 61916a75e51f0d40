// KTAB's rules written down as they are told, without a thought for speed: what the model is checked against. Every
// quantity is a function of its indices, worked out anew whenever it is asked for; nothing is shared with src/.
import type { Draw, Group } from '../../../src/models/index.ts';
import type { Switches } from '../../../src/models/spatial/switches.ts';

type Point = readonly number[];
type Matrix = readonly (readonly number[])[];

/** A bargain: who moves where. */
interface Offer {
  i: number;
  j: number;
  toI: Point;
  toJ: Point;
}

/** What one turn came to. */
interface PlainTurn {
  targets: number[];
  offers: Offer[];
  queues: number[][];
  chosen: number[];
}

export interface PlainRun {
  positions: Point[][];
  risks: number[][];
  turns: PlainTurn[];
}

const sum = (terms: readonly number[]): number => terms.reduce((total, term) => total + term, 0);
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

export function share(rule: Switches['voting'], t: number): number {
  const binary = t > 1e-8 ? 1 : t < -1e-8 ? -1 : t / 1e-8;
  if (rule === 'Binary') return binary;
  if (rule === 'PropBin') return 0.8 * t + 0.2 * binary;
  if (rule === 'Proportional') return t;
  if (rule === 'PropCbc') return 0.5 * t + 0.5 * t ** 3;
  if (rule === 'Cubic') return t ** 3;
  return t > 0 ? (t * 2) / 3 : t;
}

function beats(model: Switches['victory'], own: number, other: number): number {
  if (model === 'Binary') {
    if (own >= 1.1 * other) return 1 / (1 + 1e-6);
    if (other >= 1.1 * own) return 1e-6 / (1 + 1e-6);
    return (2.1 * (own / (own + other)) - 1) / 0.1;
  }
  const power = { Linear: 1, Square: 2, Quartic: 4, Octic: 8 }[model];
  return own ** power / (own ** power + other ** power);
}

export function elected(C: Matrix, model: Switches['victory'], form: Switches['election']): number[] {
  const options = range(C.length);
  const P = options.map((i) => options.map((j) => (i === j ? 0.5 : beats(model, C[i]![j]!, C[j]![i]!))));
  if (form === 'Conditional') {
    const products = options.map((i) => P[i]!.reduce((product, p) => product * p, 1));
    return products.map((product) => product / sum(products));
  }
  const incentive = (i: number, j: number): number => C[i]![j]! * P[i]![j]! + (i === j ? 1e-10 : 0);
  const total = options.map((j) => sum(options.map((k) => incentive(k, j))));
  const rate = options.map((i) => options.map((j) => incentive(i, j) / total[j]!));
  let p = options.map(() => 1 / C.length);
  for (;;) {
    const next = options.map((i) =>
      form === 'MarkovUniform'
        ? sum(options.map((j) => P[i]![j]! * (p[i]! + p[j]!))) / C.length
        : sum(options.map((j) => P[i]![j]! * (p[i]! * rate[j]![i]! + p[j]! * rate[i]![j]!))),
    );
    const change = Math.max(...options.map((i) => Math.abs(next[i]! - p[i]!)));
    p = options.map((i) => (p[i]! + next[i]!) / 2);
    if (change <= (form === 'MarkovUniform' ? 1e-6 : 1e-8)) return p;
  }
}

/** C_ij among options, `worth[k][o]` being what option o is worth to voter k. */
function support(rule: Switches['voting'], weight: Point, worth: Matrix): number[][] {
  const options = range(worth[0]!.length);
  const C = options.map(() => options.map(() => 1e-8));
  for (const i of options)
    for (const j of options.slice(0, i)) {
      const votes = weight.map((w, k) => w * share(rule, worth[k]![i]! - worth[k]![j]!));
      C[i]![j]! += sum(votes.filter((vote) => vote > 0));
      C[j]![i]! -= sum(votes.filter((vote) => vote < 0));
    }
  return C;
}

/** Runs the model on a group whose saliences add up to 1 at most for everybody. */
export function plainRun(group: Group, w: Switches, corrected: boolean, draw: Draw): PlainRun {
  const n = group.actors.length;
  const K = group.issues.length;
  const actors = range(n);
  const row = (table: Float64Array, i: number): number[] => [...table.subarray(i * K, (i + 1) * K)];
  const c = [...group.capability];
  const s = actors.map((i) => row(group.salience, i));
  const S = s.map(sum);
  let x: Point[] = actors.map((i) =>
    row(group.position, i).map((p) => (p - group.low) / (group.high - group.low)),
  );
  let ideal = x;
  const run: PlainRun = { positions: [x], risks: [], turns: [] };
  const moves: number[] = [];

  const d = (i: number, point: Point): number => {
    const parts = point.map((p, k) => (s[i]![k]! * (ideal[i]![k]! - p)) ** 2);
    const norm = sum(s[i]!.map((salience) => salience ** 2));
    return norm > 0 ? Math.sqrt(sum(parts) / norm) : 0;
  };

  for (let turn = 0; ; turn += 1) {
    const value = actors.map((i) => actors.map((j) => 1 - d(i, x[j]!)));
    const p = elected(support(w.voting, c, value), w.victory, w.election);
    const least = Math.min(...p);
    const most = Math.max(...p);
    const spread = most - least;
    const onScale = {
      Min: (pi: number) => (pi - least) / spread,
      Mid: (pi: number) => (3 * pi - (most + 2 * least)) / (2 * spread),
      Max: (pi: number) => (2 * pi - (most + least)) / spread,
    }[w.riskRange];
    const R = p.map((pi) => (spread <= 1e-12 ? 0 : onScale(pi)));
    run.risks.push(R);
    if (turn > 0) {
      const last = moves[turn - 1]! / (moves[0]! + 1e-4);
      if ((turn >= 2 && last < 0.02) || turn >= w.maxTurns) return run;
    }

    const guess = {
      None: (h: number) => R[h]!,
      OneThird: (h: number, i: number) => (2 * R[h]! + R[i]!) / 3,
      Half: (h: number, i: number) => (R[h]! + R[i]!) / 2,
      TwoThirds: (h: number, i: number) => (R[h]! + 2 * R[i]!) / 3,
      Full: (_: number, i: number) => R[i]!,
    }[w.riskAdjustment];
    /** what h thinks that i makes of the position of j */
    const u = (h: number, i: number, j: number): number => {
      return (1 - d(i, x[j]!)) * (1 + guess(h, i) * d(i, x[j]!));
    };
    const vote = (k: number, better: number): number => c[k]! * S[k]! * share(w.voting, better);
    /** what h thinks of i's chance against j, and of what the challenge brings k */
    const challenge = (h: number, k: number, i: number, j: number): [chance: number, gain: number] => {
      let forI = 1e-10;
      let forJ = 1e-10;
      for (const side of [vote(i, u(h, i, i) - u(h, i, j)), vote(j, u(h, j, i) - u(h, j, j))]) {
        if (side > 0) forI += side;
        else forJ -= side;
      }
      const [aloneI, aloneJ] = [forI, forJ];
      for (const m of actors) {
        if (m === i || m === j) continue;
        const [ui, uj, um] = [u(h, m, i), u(h, m, j), u(h, m, m)];
        const plain = vote(m, ui - uj);
        const [withI, withJ] = [aloneI + Math.max(0, plain), aloneJ + Math.max(0, -plain)];
        const chance = withI / (withI + withJ);
        const keep = { NoCommit: [true, true], SemiCommit: [true, false], FullCommit: [false, false] }[
          w.commitment
        ] as [victory: boolean, defeat: boolean];
        const joinI = chance * (2 * ui + (keep[0] ? um : ui)) + (1 - chance) * (2 * uj + (keep[1] ? um : uj));
        const joinJ = chance * (2 * ui + (keep[1] ? um : ui)) + (1 - chance) * (2 * uj + (keep[0] ? um : uj));
        const third = vote(m, joinI - joinJ);
        if (third > 0) forI += third;
        else forJ -= third;
      }
      const phi = forI / (forI + forJ);
      const [ki, kj] = [u(h, k, i), u(h, k, j)];
      const contest = phi * 2 * ki + (1 - phi) * 2 * kj;
      return [phi, (1 - S[j]!) * 2 * ki + S[j]! * contest - (ki + kj)];
    };

    const targets = actors.map((i) => {
      const gains = actors.map((j) => (i === j ? -Infinity : challenge(i, i, i, j)[1]));
      const best = Math.max(...gains);
      return best > 1e-5 ? gains.indexOf(best) : -1;
    });

    const meet = (own: number, si: number, pi: number, other: number, sj: number, pj: number): number => {
      if (w.bargainWeights === 'S2PMax') {
        const margin = Math.max(0, pj - pi);
        return own + ((other - own) * margin * sj ** 2) / (margin * sj ** 2 + 1e-6 + (1 - margin) * si ** 2);
      }
      const power = w.bargainWeights === 'S1P1' ? 1 : 2;
      const wi = (si * pi) ** power + 1e-6;
      const wj = (sj * pj) ** power;
      return Math.floor(0.5 + 10000 * ((wi * own + wj * other) / (wi + wj))) / 10000;
    };
    const within = (y: number): number => Math.min(1, Math.max(0, Math.floor(0.5 + 1e12 * y) / 1e12));
    const bargain = (i: number, j: number, p1: number): Offer => ({
      i,
      j,
      toI: x[i]!.map((own, k) => within(meet(own, s[i]![k]!, p1, x[j]![k]!, s[j]![k]!, 1 - p1))),
      toJ: x[j]!.map((own, k) => within(meet(own, s[j]![k]!, 1 - p1, x[i]![k]!, s[i]![k]!, p1))),
    });
    const offers = targets.flatMap((j, i) => {
      if (j < 0) return [];
      const his = bargain(i, j, challenge(i, i, i, j)[0]);
      const theirs = bargain(i, j, challenge(j, i, i, j)[corrected ? 0 : 1]);
      if (w.interpretation === 'InitOnlyInterp') return [his];
      if (w.interpretation === 'InitRcvrInterp') return [his, theirs];
      const wi = c[i]! * S[i]!;
      const wj = (corrected ? c[j]! : c[i]!) * S[j]!;
      const mean = (one: Point, two: Point): Point =>
        one.map((y, k) => within((wi * y + wj * two[k]!) / (wi + wj)));
      return [{ i, j, toI: mean(his.toI, theirs.toI), toJ: mean(his.toJ, theirs.toJ) }];
    });

    const trueUtility = (k: number, point: Point): number => (1 - d(k, point)) * (1 + R[k]! * d(k, point));
    /**
     * What k makes of all positions together if an offer is taken, against staying: it shifts all options alike, and
     * keeps small differences from drowning in rounding.
     */
    const mean = (k: number, offer: Offer | undefined): number =>
      sum(
        x.map((point, m) => {
          const after = m === offer?.i ? offer.toI : m === offer?.j ? offer.toJ : point;
          return trueUtility(k, after) - trueUtility(k, point);
        }),
      ) / n;
    const options = actors.map((k) => [undefined, ...offers.filter(({ i, j }) => i === k || j === k)]);
    const queues = options.map((queue) =>
      elected(
        support(
          w.voting,
          c,
          actors.map((k) => queue.map((offer) => mean(k, offer))),
        ),
        w.victory,
        w.election,
      ),
    );
    const chosen = queues.map((probability, k) => {
      if (w.transitions === 'Deterministic') return probability.indexOf(Math.max(...probability));
      const point = draw(k, turn);
      return range(probability.length).findIndex(
        (o) => o === probability.length - 1 || point < sum(probability.slice(0, o + 1)),
      );
    });
    run.turns.push({ targets, offers, queues, chosen });

    const before = x;
    x = x.map((point, k) => {
      const taken = options[k]![chosen[k]!];
      return taken === undefined ? point : taken.i === k ? taken.toI : taken.toJ;
    });
    run.positions.push(x);
    moves.push(sum(x.map((point, k) => Math.sqrt(sum(point.map((y, m) => (y - before[k]![m]!) ** 2))))));
    const rows = w.accommodation;
    const old = ideal;
    if (rows === undefined) ideal = x;
    else
      ideal = rows.map((shares, i) =>
        old[i]!.map((y, k) => (1 - sum(shares)) * y + sum(shares.map((share2, j) => share2 * x[j]![k]!))),
      );
  }
}
