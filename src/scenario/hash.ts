import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ScenarioDraft } from './draft.ts';

/** Everything that a scenario says, apart from where it was read. */
export type HashedParts = Pick<ScenarioDraft, 'scenario' | 'head' | 'collections'> & {
  sources: readonly object[];
};

/**
 * SHA-256, in hex, of all that was read: the same for the same content, however it is spread over files, ordered within
 * mappings, indented or commented. The order of entries in a list counts.
 */
export function scenarioHash({ scenario, head, collections, sources }: HashedParts): string {
  return sha256Hex(canonicalJson({ scenario, head, collections, sources }));
}

/** SHA-256 of a text in UTF-8, in hex; in pure JavaScript, so that it is the same everywhere. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

/** JSON with the keys of every mapping in the order of their UTF-16 code units, without white space. */
export function canonicalJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  let inner = '';
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) inner += `${inner === '' ? '' : ','}${canonicalJson(item)}`;
    return `[${inner}]`;
  }
  for (const key of Object.keys(value).sort(byCodeUnit)) {
    const item = (value as Record<string, unknown>)[key];
    if (item !== undefined)
      inner += `${inner === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(item)}`;
  }
  return `{${inner}}`;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
