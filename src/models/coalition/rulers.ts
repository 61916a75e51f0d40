import { markSelfEnforcing, type Strengths, weakestRulers } from './selfEnforcing.ts';

/** Who rules, and how safe that statement is. */
export interface Rulers {
  /** the coalition that rules; several where equal powers leave it open */
  readonly ruling: readonly (readonly string[])[];
  /** one coalition rules and no other ties with it */
  readonly generic: boolean;
  /** coalitions with exactly the share alpha within everybody or within those who rule, and not a grain more: they do not win */
  readonly boundaries: readonly Boundary[];
  /** the coalitions that would rule if exactly alpha were enough */
  readonly ifBoundariesWon: readonly (readonly string[])[];
}

interface Boundary {
  readonly coalition: readonly string[];
  readonly within: readonly string[];
}

/** The ruling coalition of strengths, with ties and boundary cases. */
export function rulersOf(strengths: Strengths, names: (mask: number) => string[]): Rulers {
  const { members, strength, hurdle } = strengths;
  const marks = new Uint8Array(1 << members);
  markSelfEnforcing(strengths, true, marks);
  const lenient = weakestRulers(strengths, true, marks);
  markSelfEnforcing(strengths, false, marks);
  const rulers = weakestRulers(strengths, false, marks);
  const boundaries: Boundary[] = [];
  for (const set of new Set([(1 << members) - 1, ...rulers])) {
    for (let part = 1; part < set; part += 1) {
      const onBoundary = (part & set) === part && marks[part] === 1 && strength[part] === hurdle[set];
      if (onBoundary) boundaries.push({ coalition: names(part), within: names(set) });
    }
  }
  return {
    ruling: rulers.map(names),
    generic: rulers.length === 1,
    boundaries,
    ifBoundariesWon: lenient.map(names),
  };
}
