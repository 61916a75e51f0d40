/** Something that happened or not, the cluster it stands or falls with, and the group it is likened to. */
export interface Precedent {
  happened: boolean;
  cluster: string;
  group: string;
}

/**
 * For each precedent, how often the others of its group came about: (k + 1) / (n + 2) over those of other clusters (Laplace's rule
 * of succession). Where its group has none in another cluster, all groups are taken; where there is nothing at all, 0.5.
 */
export function leaveOneOut(precedents: readonly Precedent[]): number[] {
  return precedents.map(({ cluster, group }) => {
    const others = precedents.filter((other) => other.cluster !== cluster);
    const alike = others.filter((other) => other.group === group);
    const taken = alike.length > 0 ? alike : others;
    return (taken.filter(({ happened }) => happened).length + 1) / (taken.length + 2);
  });
}
