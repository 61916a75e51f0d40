import { footnoteKind, locatorText } from '../../../src/evidence/index.ts';
import type { Scenario } from '../../../src/scenario/index.ts';
import type { NoteClaim } from '../../../web/src/data/shapes.ts';

/** Claims as footnotes show them, in the order given; one that is named twice is shown once. */
export function notesOf({ byId }: Scenario, claims: readonly string[]): NoteClaim[] {
  return [...new Set(claims)].flatMap((id) => {
    const claim = byId.claims.get(id);
    if (claim === undefined) return [];
    const { kind, certainty, source, paraphrase = null } = claim;
    const short = byId.sources.get(source)?.custom.short ?? source;
    return [
      {
        id,
        kind: footnoteKind(kind),
        certainty,
        source,
        citation: `${short}, ${locatorText(claim)}`,
        paraphrase,
      },
    ];
  });
}
