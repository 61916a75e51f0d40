import { SOURCE_TYPES, type Source, sourceSchema } from '../evidence/index.ts';
import { inOrder } from '../polity/index.ts';
import type { CslItem } from './bibliography.ts';

/** A source made from an item of a bibliography, with what could not be kept. */
export interface Imported {
  readonly source: Source;
  /** fields of the item that a source has no place for */
  readonly dropped: readonly string[];
}

const KEPT = Object.keys(sourceSchema.shape).filter(
  (key) => !['id', 'type', 'title', 'custom'].includes(key),
);
const TO_WRITE = 'Not described yet.';

/**
 * Makes a source of an item: a safe id of its own key or else of author and year, the nearest type, the fields that a
 * source has. What historians ask of it stands as not described yet, and as not read.
 *
 * @param taken ids that are in use; a second "smith-1999" becomes "smith-1999-2"
 */
export function sourceFrom(item: CslItem, taken: ReadonlySet<string>): Imported {
  const kept = Object.fromEntries(
    KEPT.flatMap((key) => (item[key] === undefined ? [] : [[key, fieldOf(key, item[key])]])),
  );
  const title = textOf(item.title) ?? 'Untitled';
  const custom = { origin: TO_WRITE, purpose: TO_WRITE, value: TO_WRITE, limitation: TO_WRITE };
  const own = sourceSchema.shape.custom.safeParse(item.custom);
  const source = {
    id: freeId(item, taken),
    type: typeOf(item.type),
    title,
    ...kept,
    custom: own.success
      ? own.data
      : { ...custom, access: 'remembered' as const, short: shortOf(item, title) },
  };
  const known = new Set([...KEPT, 'id', 'type', 'title', 'custom', 'citation-key']);
  return {
    source: sourceSchema.parse(source),
    dropped: Object.keys(item)
      .filter((key) => !known.has(key))
      .sort(inOrder),
  };
}

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 4000) : undefined;

const typeOf = (type: unknown): Source['type'] =>
  SOURCE_TYPES.find((known) => known === type) ??
  (type === 'article'
    ? 'article-journal'
    : type === 'post-weblog' || type === 'post'
      ? 'webpage'
      : 'document');

/** Numbers become text, dates keep year, month and day of their beginning, names keep what a source knows of a name. */
function fieldOf(key: string, value: unknown): unknown {
  if (key === 'issued') return dateOf(value);
  if (Array.isArray(value)) return value.map(nameOf);
  return typeof value === 'number' ? String(value) : textOf(value);
}

function nameOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return { literal: String(value) };
  const { family, given, literal } = value as Record<string, unknown>;
  const particle = textOf((value as Record<string, unknown>)['non-dropping-particle']);
  const parts = {
    family: particle === undefined ? textOf(family) : `${particle} ${String(family)}`,
    given: textOf(given),
    literal: textOf(literal),
  };
  return Object.fromEntries(
    Object.entries(parts).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}

function dateOf(value: unknown): unknown {
  const parts = (value as { 'date-parts'?: unknown[][] } | null)?.['date-parts']?.[0];
  if (!Array.isArray(parts)) return undefined;
  const numbers = parts.map(Number).filter(Number.isInteger).slice(0, 3);
  return numbers.length === 0 ? undefined : { 'date-parts': [numbers] };
}

function familyOf(item: CslItem): string | undefined {
  const [first] = [item.author, item.editor].flatMap((names) =>
    Array.isArray(names) ? (names as unknown[]) : [],
  );
  const name = first === undefined ? undefined : nameOf(first);
  return name?.family ?? name?.literal;
}

function shortOf(item: CslItem, title: string): string {
  return familyOf(item) ?? title.split(/[:.]/)[0]!.slice(0, 40);
}

function freeId(item: CslItem, taken: ReadonlySet<string>): string {
  const own = textOf(item.id);
  const generated = own === undefined || /^temp_id_/.test(own);
  const year = (dateOf(item.issued) as { 'date-parts': number[][] } | undefined)?.['date-parts'][0]?.[0];
  const words = generated
    ? [familyOf(item) ?? textOf(item.title) ?? 'source', year].filter(Boolean).join(' ')
    : own;
  const id = kebab(words) || 'source';
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}

const kebab = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/([a-z0-9])(?=[A-Z])|([a-z])(?=[0-9])/g, '$&-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
