/** What one reading says about some matters; null where it cannot tell. */
export interface Sayings {
  reading: string;
  says: ReadonlyMap<string, string | null>;
}

/** What readings that were compared agree on, and what not. */
export interface RobustCore {
  /** said alike by all */
  core: { about: string; says: string }[];
  /** told by at least two, and not alike; with who says what, and who cannot tell */
  disagreements: { about: string; sides: { says: string; readings: string[] }[]; silent: string[] }[];
  /** not said otherwise by anybody, but not said by all either */
  open: { about: string; says: string | null; silent: string[] }[];
}

/**
 * Sorts matters by whether readings agree: the robust core is what every reading says, and says alike. Silence is no agreement.
 * Matters come in the order of the first reading's; of a single reading nothing is robust.
 */
export function robustCore(all: readonly Sayings[]): RobustCore {
  const result: RobustCore = { core: [], disagreements: [], open: [] };
  const matters = [...new Set(all.flatMap(({ says }) => [...says.keys()]))];
  for (const about of matters) {
    const sides = new Map<string, string[]>();
    const silent: string[] = [];
    for (const { reading, says } of all) {
      const saying = says.get(about) ?? null;
      if (saying === null) silent.push(reading);
      else sides.set(saying, [...(sides.get(saying) ?? []), reading]);
    }
    const [first] = sides.keys();
    if (sides.size > 1)
      result.disagreements.push({
        about,
        sides: [...sides].map(([says, readings]) => ({ says, readings })),
        silent,
      });
    else if (first !== undefined && silent.length === 0 && all.length > 1)
      result.core.push({ about, says: first });
    else result.open.push({ about, says: first ?? null, silent });
  }
  return result;
}
