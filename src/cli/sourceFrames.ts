import { type Conflict, findContradictions } from '../contradictions/index.ts';
import type { Claim, Source } from '../evidence/index.ts';
import type { Scenario } from '../scenario/index.ts';
import { citation } from './replayCitation.ts';

/** The ways in which schools have pupils question a source: one record, three orders. */
export const FRAMES = ['opcvl', 'hipp', 'sheg'] as const;
export type Frame = (typeof FRAMES)[number];

/** One question of a frame and what the record answers. */
export interface FrameLine {
  readonly question: string;
  readonly answer: string;
}

/** A source with what hangs on it: its claims, and where it disagrees with others. */
export interface SourceRecord {
  readonly source: Source;
  readonly claims: readonly Claim[];
  readonly conflicts: readonly Conflict[];
}

export function sourceRecord({ collections }: Scenario, source: Source): SourceRecord {
  const cites = (claim: Claim): boolean => claim.source === source.id;
  return {
    source,
    claims: collections.claims.filter(cites),
    conflicts: findContradictions(collections).filter(({ sides }) =>
      sides.some(({ claims }) => claims.some(cites)),
    ),
  };
}

/** What a frame asks of a source, answered from its record. */
export function frameLines(record: SourceRecord, frame: Frame, scenario: Scenario): FrameLine[] {
  const { origin, purpose, audience = 'not described', value, limitation } = record.source.custom;
  const line = (question: string, answer: string): FrameLine => ({ question, answer });
  const lines: Readonly<Record<Frame, FrameLine[]>> = {
    opcvl: [
      line('Origin', origin),
      line('Purpose', purpose),
      line('Content', contentWords(record)),
      line('Value', value),
      line('Limitation', limitation),
    ],
    hipp: [
      line('Historical situation', origin),
      line('Intended audience', audience),
      line('Purpose', purpose),
      line('Point of view', limitation),
    ],
    sheg: [
      line('Sourcing', `${origin} ${purpose}`),
      line('Contextualization', contextWords(record)),
      line('Corroboration', corroborationWords(record, scenario)),
      line('Close reading', closeWords(record)),
    ],
  };
  return lines[frame];
}

function contentWords({ claims }: SourceRecord): string {
  const counts = new Map<string, number>();
  for (const { subject } of claims) {
    const list = subject.slice(0, subject.indexOf(':'));
    counts.set(list, (counts.get(list) ?? 0) + 1);
  }
  const most = [...counts].sort((a, b) => b[1] - a[1]).map(([list, count]) => `${count} on ${list}`);
  return claims.length === 0
    ? 'no claim cites it yet'
    : `${claims.length} claims cite it: ${most.join(', ')}`;
}

function contextWords({ claims, source }: SourceRecord): string {
  const years = claims
    .flatMap(({ when }) => /\d{4}/.exec(when ?? '')?.[0] ?? [])
    .sort((a, b) => Number(a) - Number(b));
  const issued = source.issued?.['date-parts'][0]?.[0];
  const written = issued === undefined ? 'not dated' : `of ${issued}`;
  return years.length === 0
    ? `The source is ${written}.`
    : `The source is ${written}; its claims tell of ${years[0]} to ${years.at(-1)}.`;
}

function corroborationWords({ source, conflicts }: SourceRecord, { byId }: Scenario): string {
  if (conflicts.length === 0) return 'No other source in the polity contradicts it.';
  const against = conflicts.flatMap(({ sides }) =>
    sides.flatMap(({ claims }) => claims.filter((claim) => claim.source !== source.id).slice(0, 1)),
  );
  const first = conflicts[0]!;
  const others = [
    ...new Set(against.map((claim) => byId.sources.get(claim.source)?.custom.short ?? claim.source)),
  ];
  return `Disagrees in ${conflicts.length} points${others.length === 0 ? ', all within itself' : `, with ${others.slice(0, 6).join(', ')}`}; for one, ${first.subject}, ${first.predicate}: ${first.why}.`;
}

function closeWords({ claims, source }: SourceRecord): string {
  const claim = claims.find(({ terms, paraphrase }) => (terms?.length ?? 0) > 0 && paraphrase !== undefined);
  if (claim === undefined) return 'No claim names words to look for.';
  return `Look for ${claim.terms!.map((term) => `"${term}"`).join(', ')} (${citation(claim, source)}): ${claim.paraphrase}`;
}
