import type { Claim, FootnoteKind, Quantity } from '../evidence/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { citation, KIND_MARKS, weakestKind } from './replayCitation.ts';
import type { ReplayReport } from './replayShape.ts';
import { ascii, wrap } from './traceText.ts';

/** A footnote: its number, how well what it carries is known, and the claims, or the reason of an assumption. */
export interface Note {
  readonly number: number;
  readonly kind: FootnoteKind;
  readonly claims: readonly Claim[];
  readonly assumed?: string;
  readonly range?: readonly [number, number];
}

/** Collects footnotes in the order in which they are first needed; the same claims share a note. */
export interface Notebook {
  readonly notes: readonly Note[];
  /** The note of an entry, by the claims it names. */
  cite(claims: readonly string[]): Note;
  /** The note of a number. */
  citeNumber(quantity: Quantity): Note;
}

export function openNotebook({ byId }: Scenario): Notebook {
  const notes: Note[] = [];
  const known = new Map<string, Note>();
  const claimsOf = (ids: readonly string[]): Claim[] => ids.flatMap((id) => byId.claims.get(id) ?? []);
  const keep = (key: string, note: Omit<Note, 'number'>): Note => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const added = { number: notes.length + 1, ...note };
    notes.push(added);
    known.set(key, added);
    return added;
  };
  return {
    notes,
    cite(ids) {
      const claims = claimsOf(ids);
      return keep(ids.join(' '), { kind: weakestKind(claims), claims });
    },
    citeNumber({ claims: ids, assumed, range, value }) {
      const claims = claimsOf(ids ?? []);
      const kind = assumed === undefined ? weakestKind(claims) : 'assumed';
      const key = assumed === undefined ? (ids ?? []).join(' ') : `${assumed} ${value} ${range?.join('-')}`;
      return keep(key, {
        kind,
        claims,
        ...(assumed === undefined ? {} : { assumed }),
        ...(range === undefined ? {} : { range }),
      });
    },
  };
}

/** "[5i]". */
export const markOf = ({ number, kind }: Note): string => `[${number}${KIND_MARKS[kind]}]`;

/** The footnotes at the end: each claim with its source and page, or that no page was re-opened. */
export function noteLines(notes: readonly Note[], { byId }: Scenario): string[] {
  const width = Math.max(...notes.map((note) => markOf(note).length), 0) + 1;
  return notes.flatMap((note) => {
    const cited = note.claims.map(
      (claim) => `${claim.id} -> ${citation(claim, byId.sources.get(claim.source))}${doubt(claim)}`,
    );
    const reason = note.assumed === undefined ? [] : [`assumed${rangeText(note)}: ${note.assumed}`];
    const mark = markOf(note).padEnd(width);
    return [...reason, ...cited].flatMap((text, i) =>
      wrap(ascii(text), i === 0 ? mark : ' '.repeat(width), ' '.repeat(width + 2)),
    );
  });
}

const doubt = ({ kind, certainty }: Claim): string => {
  const words = [...(kind === 'documented' ? [] : [kind]), ...(certainty === 'low' ? ['uncertain'] : [])];
  return words.length === 0 ? '' : ` (${words.join(', ')})`;
};

const rangeText = ({ range }: Note): string => (range === undefined ? '' : ` ${range[0]} to ${range[1]}`);

/** A footnote as JSON. */
export const noteJson = (
  { number, kind, claims, assumed, range }: Note,
  { byId }: Scenario,
): ReplayReport['footnotes'][number] => ({
  number,
  kind,
  claims: claims.map((claim) => ({
    id: claim.id,
    kind: claim.kind,
    certainty: claim.certainty,
    source: claim.source,
    cited: citation(claim, byId.sources.get(claim.source)),
  })),
  assumed: assumed ?? null,
  range: range === undefined ? null : [...range],
});
