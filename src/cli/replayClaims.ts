import type { Claim } from '../evidence/index.ts';
import { claimHash } from '../scenario/index.ts';
import { citation } from './replayCitation.ts';
import type { Desk, Item, Section, SectionOf } from './replayItem.ts';
import type { Note } from './replayNotes.ts';

/** What claims say, in the project's own words, with source and page. */
export function claimSection(desk: Desk, ids: readonly string[]): SectionOf<'claims'> {
  const items = ids.flatMap((id) => {
    const claim = desk.scenario.byId.claims.get(id);
    return claim === undefined ? [] : [claimItem(desk, claim, desk.notebook.cite([id]))];
  });
  return { key: 'claims', title: 'What the claims say', items, none: 'No claim is on record.' };
}

function claimItem({ scenario }: Desk, claim: Claim, note: Note): Item<'claims'> {
  const { id, source, kind, certainty, predicate, value } = claim;
  const says = claim.paraphrase ?? claim.note ?? `${predicate}${value === undefined ? '' : `: ${value}`}`;
  const cited = citation(claim, scenario.byId.sources.get(source));
  return {
    text: `${cited} (${kind}, ${certainty} certainty): ${says}`,
    notes: [note],
    data: { claim: id, source, kind, certainty },
  };
}

/** The sections with all claims that their footnotes name, each with its hash: JSON holds what the terminal leaves out. */
export function withClaims(
  sections: readonly Section[],
  desk: Desk,
): { sections: Section[]; claimHashes: string[] } {
  const first = new Map<Claim, Note>();
  for (const note of desk.notebook.notes)
    for (const claim of note.claims) if (!first.has(claim)) first.set(claim, note);
  const cited = [...first].sort(([a], [b]) => (a.id < b.id ? -1 : 1));
  const items = cited.map(([claim, note]) => claimItem(desk, claim, note));
  const all: SectionOf<'claims'> = { ...claimSection(desk, []), items };
  return {
    sections: [...sections.filter(({ key }) => key !== 'claims'), all],
    claimHashes: cited.map(([claim]) => claimHash(claim)),
  };
}
